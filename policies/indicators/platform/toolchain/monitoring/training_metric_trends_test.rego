package indicators.platform.toolchain.monitoring.training_metric_trends_test

import data.indicators.platform.toolchain.monitoring.training_metric_trends as indicator
import data.lib.finding

test_satisfied_with_one_metric if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["metrics"],
		["metrics", "loss", "provided_by"],
		["recorded_every_steps"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_without_a_metric if {
	none := json.remove(_full, [["metrics", "loss"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["metrics"]), 1, 0)} with input as _declared(none)
}

test_satisfied_by_any_other_metric if {
	other := {"recorded_every_steps": 10, "metrics": {"perplexity": {"provided_by": "lm-eval"}, "loss": {}}}
	indicator.findings == set() with input as _declared(other)
}

test_undeclared_without_metrics if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "monitoring", "training_metrics"]

_full := {
	"metrics": {"loss": {"provided_by": "Megatron-Core"}},
	"recorded_every_steps": 10,
}

_declared(followed) := {"capabilities": {"platform": {"toolchain": {"monitoring": {"training_metrics": followed}}}}}
