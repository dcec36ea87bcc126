package indicators.development.data.processing.processing_acceleration_test

import data.indicators.development.data.processing.processing_acceleration as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_at(["operators"])} with input as _declared(_good)
	every method in {"parallel_processes", "distributed_cluster"} {
		operators := object.union(_good, {"operators": {"method": method}})
		indicator.findings == set() with input as _declared(operators)
	}
}

test_one_suffices if {
	indicator.findings == set() with input as _declared(object.union(_good, {"other": {}}))
}

test_unsatisfied_by_one_parallel_worker if {
	every method in {"parallel_processes", "distributed_cluster"} {
		findings := {finding.below(_at(["operators", "workers"]), 2, 1)}
		operators := object.union(_good, {"operators": {"method": method, "workers": 1}})
		indicator.findings == findings with input as _declared(operators)
	}
}

test_an_accelerator_works_alone if {
	every method in {"accelerator_operators", "vectorized_engine", "caching", "other"} {
		operators := object.union(_good, {"operators": {"method": method, "workers": 1}})
		indicator.findings == set() with input as _declared(operators)
	}
}

test_unsatisfied_without_each_value if {
	every field in {"provided_by", "method", "workers"} {
		findings := {finding.missing(_at(["operators", field]))}
		indicator.findings == findings with input as _declared(json.remove(_good, [["operators", field]]))
	}
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"operators": {"provided_by": "engine", "method": "distributed_cluster", "workers": 2}}

_root := ["development", "data", "processing", "instruction_data", "acceleration"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"processing": {"instruction_data": {"acceleration": value}}}
}
