package indicators.development.production.validation.test_tool_or_benchmark_test

import data.indicators.development.production.validation.test_tool_or_benchmark as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_satisfied_by_a_tool if {
	indicator.findings == set() with input as _declared({"test_tool": {"provided_by": "OpenCompass"}})
}

test_unsatisfied_without_either if {
	indicator.findings == _neither with input as _declared({})
	indicator.findings == _neither with input as _declared({"test_tool": {}, "external_benchmarks": {}})
}

test_a_benchmark_is_a_data_set_and_a_metric if {
	every key in ["dataset", "metric"] {
		path := ["external_benchmarks", "cmmlu", key]
		found := indicator.findings with input as _declared(json.remove(_complete, [path]))
		found == _neither | {finding.missing(array.concat(_root, path))}
	}
}

_neither := {
	finding.missing(array.concat(_root, ["test_tool", "provided_by"])),
	finding.too_few(array.concat(_root, ["external_benchmarks"]), 1, 0),
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "validation", "benchmarking"]

_complete := {"external_benchmarks": {"cmmlu": {"dataset": "CMMLU", "metric": "accuracy"}}}

_declared(benchmarking) := {"capabilities": {"development": {"production": {"validation": {
	"benchmarking": benchmarking,
}}}}}
