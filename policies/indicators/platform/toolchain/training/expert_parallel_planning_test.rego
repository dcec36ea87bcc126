package indicators.platform.toolchain.training.expert_parallel_planning_test

import data.indicators.platform.toolchain.training.expert_parallel_planning as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["provided_by"],
		["considers", "model", "provided_by"],
		["considers", "cluster", "provided_by"],
		["expert_plans"],
		["expert_plans", "moe", "experts"],
		["expert_plans", "moe", "devices"],
		["expert_plans", "moe", "expert_parallel_size"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_when_it_does_not_say_what_it_considers if {
	missing := {finding.missing(array.concat(_root, ["considers", what, "provided_by"])) |
		some what in ["model", "cluster"]
	}
	indicator.findings == missing with input as _declared(object.remove(_full, ["considers"]))
}

test_unsatisfied_when_experts_are_not_spread if {
	indicator.findings == {finding.below(_size, 2, 1)} with input as _planned({"expert_parallel_size": 1})
}

test_unsatisfied_when_spread_wider_than_experts_or_devices if {
	indicator.findings == {finding.above(_size, 2, 3)} with input as _planned({"expert_parallel_size": 3, "experts": 4})
	indicator.findings == {finding.above(_size, 2, 3)} with input as _planned({"expert_parallel_size": 3, "devices": 4})
}

test_unsatisfied_without_a_plan if {
	none := json.remove(_full, [["expert_plans", "moe"]])
	too_few := finding.too_few(array.concat(_root, ["expert_plans"]), 1, 0)
	indicator.findings == {too_few} with input as _declared(none)
}

test_one_good_plan_suffices if {
	second := {"expert_plans": {"dense": {"devices": 8}}}
	indicator.findings == set() with input as _declared(object.union(_full, second))
}

test_undeclared_without_a_mode if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "training", "automatic_parallelism"]

_full := {
	"provided_by": "a cost-model search",
	"considers": {"model": {"provided_by": "model config"}, "cluster": {"provided_by": "topology probe"}},
	"expert_plans": {"moe": {"experts": 2, "devices": 2, "expert_parallel_size": 2}},
}

_size := array.concat(_root, ["expert_plans", "moe", "expert_parallel_size"])

_planned(figures) := _declared(object.union(_full, {"expert_plans": {"moe": figures}}))

_declared(parallelism) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"training": {"automatic_parallelism": parallelism}}
}
