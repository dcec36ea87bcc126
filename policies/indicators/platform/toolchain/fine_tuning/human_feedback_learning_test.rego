package indicators.platform.toolchain.fine_tuning.human_feedback_learning_test

import data.indicators.platform.toolchain.fine_tuning.human_feedback_learning as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["provided_by"],
		["human_feedback", "provided_by"],
		["reward_model", "provided_by"],
		["algorithm"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_without_feedback_or_reward if {
	every part in ["human_feedback", "reward_model"] {
		missing := {finding.missing(array.concat(_root, [part, "provided_by"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [part]))
	}
}

test_unsatisfied_when_nothing_is_reinforced if {
	every algorithm in ["dpo", "ipo", "kto", "orpo", "simpo"] {
		declared := object.union(_full, {"algorithm": algorithm})
		other := {finding.not_one_of(array.concat(_root, ["algorithm"]), indicator.reinforcement, algorithm)}
		indicator.findings == other with input as _declared(declared)
	}
}

test_undeclared_without_rlhf if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "fine_tuning", "rlhf"]

_full := {
	"provided_by": "OpenRLHF",
	"human_feedback": {"provided_by": "pairwise choices of annotators"},
	"reward_model": {"provided_by": "a Bradley-Terry model"},
	"algorithm": "ppo",
}

_declared(rlhf) := {"capabilities": {"platform": {"toolchain": {"fine_tuning": {"rlhf": rlhf}}}}}
