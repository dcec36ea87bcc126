package facts.training.distillation_recipes_test

import data.facts.training.distillation_recipes as rule
import data.lib.configurations_test as given

_schemes := {one.value | some one in rule.facts; one.path[count(one.path) - 1] == "scheme"}

test_probabilities_of_a_teacher_are_soft if {
	given.values(rule.facts, 1) == {
		["provided_by", "axolotl"],
		["scheme", "soft"],
	} with input as given.file("axolotl", {"kd_trainer": true})
	teacher := {"teacher_model": {"_component_": "torchtune.models.acme"}, "kd_ratio": 0.5}
	_schemes == {"soft"} with input as given.file("torchtune", teacher)
}

test_the_share_that_the_student_writes if {
	every case in [[1, {"on_policy"}], [0.5, {"on_policy", "soft"}], [0, {"soft"}]] {
		_schemes == case[1] with input as given.file("ms_swift", {"rlhf_type": "gkd", "lmbda": case[0]})
	}
	written := {"rlhf-type": "gkd", "lmbda": 0, "seq-kd": true}
	_schemes == {"hard"} with input as given.command("swift", {"framework": "ms_swift", "script_flags": written})
}

test_none_from_weights_of_0_and_shares_that_are_not_told if {
	rule.facts == set() with input as given.file("axolotl", {"kd_trainer": true, "kd_alpha": 0})
	rule.facts == set() with input as given.file("axolotl", {"kd_trainer": false})
	rule.facts == set() with input as given.file("torchtune", {"teacher_model": {"_component_": "a"}, "kd_ratio": 0})
	rule.facts == set() with input as given.file("ms_swift", {"rlhf_type": "gkd"})
	rule.facts == set() with input as given.file("ms_swift", {"rlhf_type": "dpo", "lmbda": 1})
}

test_nemo_aligner if {
	every row in [
		[{"epochs": 1}, {"kd_loss": "bwd_kl", "kd_loss_weight": 1}, {"soft"}],
		[{"epochs": 1}, {"kd_loss": "fwd_kl", "kd_loss_weight": 0}, set()],
		[{"epochs": 1}, {"kd_loss": null}, set()],
		[{}, {"kd_loss": "fwd_kl"}, set()],
	] {
		body := {"trainer": {"knowledge_distillation": row[0]}, "model": {"knowledge_distillation": row[1]}}
		_schemes == row[2] with input as given.file("megatron", body)
	}
}
