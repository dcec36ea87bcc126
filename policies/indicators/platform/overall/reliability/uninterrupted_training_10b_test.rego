package indicators.platform.overall.reliability.uninterrupted_training_10b_test

import data.indicators.platform.overall.reliability.uninterrupted_training_10b as indicator
import data.lib.finding

test_satisfied_just_beyond_the_edge if {
	indicator.subjects == {_at(["run"])} with input as _declared({"run": _good})
	indicator.findings == set() with input as _declared({"run": _good})
}

test_a_larger_model_and_a_longer_run_satisfy if {
	larger := object.union(_good, {"model_parameters": 1000000000000, "uninterrupted_hours": 400})
	indicator.findings == set() with input as _declared({"run": larger})
}

test_one_run_suffices if {
	runs := {"run": _good, "short": object.union(_good, {"uninterrupted_hours": 2}), "empty": {}}
	indicator.findings == set() with input as _declared(runs)
}

test_unsatisfied_at_the_edge if {
	run := object.union(_good, {"uninterrupted_hours": 168})
	findings := {finding.not_above(_at(["run", "uninterrupted_hours"]), 168, 168)}
	indicator.findings == findings with input as _declared({"run": run})
}

test_unsatisfied_by_a_smaller_model if {
	run := object.union(_good, {"model_parameters": 9999999999})
	findings := {finding.below(_at(["run", "model_parameters"]), 10000000000, 9999999999)}
	indicator.findings == findings with input as _declared({"run": run})
}

test_unsatisfied_by_two_runs_that_each_lack_something if {
	runs := {
		"short": object.union(_good, {"uninterrupted_hours": 2}),
		"small": object.union(_good, {"model_parameters": 1000}),
	}
	findings := {
		finding.not_above(_at(["short", "uninterrupted_hours"]), 168, 2),
		finding.below(_at(["small", "model_parameters"]), 10000000000, 1000),
	}
	indicator.findings == findings with input as _declared(runs)
}

test_unsatisfied_without_each_value if {
	every field in object.keys(_good) {
		run := object.remove(_good, [field])
		indicator.findings == {finding.missing(_at(["run", field]))} with input as _declared({"run": run})
	}
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"provided_by": "a cluster", "model_parameters": 10000000000, "uninterrupted_hours": 168.1}

_root := ["platform", "overall", "reliability", "training_runs"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"reliability": {"training_runs": value}}
}
