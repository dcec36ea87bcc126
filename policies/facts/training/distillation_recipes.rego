# METADATA
# title: Ways in which models are distilled
# description: |
#   Losses between the probabilities of student and teacher are soft, training on what the teacher wrote is hard, and
#   scoring what the student wrote is on its own policy. A weight of 0 takes a way out.
# custom:
#   title_zh: 模型蒸馏的方式
#   shows: [6.1.2.4.e]
package facts.training.distillation_recipes

import data.lib.fact
import data.lib.naming
import data.lib.training

facts contains found if {
	some recipe in _recipes
	name := naming.below(recipe.resource.name, recipe.scheme)
	some [key, value] in [["provided_by", recipe.provider], ["scheme", recipe.scheme]]
	path := ["platform", "toolchain", "compression", "distillation_recipes", name, key]
	found := fact.of(path, value, [fact.at(recipe.resource, recipe.pointer)])
}

unknown := set()

_recipes contains {"resource": run, "pointer": ["kd_trainer"], "scheme": "soft", "provider": "axolotl"} if {
	some run in input.resources.training.axolotl
	run.body.kd_trainer == true
	object.get(run.body, "kd_alpha", 1) > 0
}

_recipes contains {"resource": run, "pointer": ["teacher_model", "_component_"], "scheme": "soft", "provider": "torchtune"} if {
	some run in input.resources.training.torchtune
	training.is_set(run.body.teacher_model._component_)
	object.get(run.body, "kd_ratio", 1) > 0
}

# generalised knowledge distillation: `lmbda` is the share of what the student wrote, `seq_kd` has the teacher write
_recipes contains {"resource": run.resource, "pointer": run.pointer, "scheme": scheme, "provider": run.provider} if {
	some run in _generalized
	some scheme in _schemes(run)
}

_generalized contains run if {
	some [framework, keys] in [["ms_swift", []], ["ms_swift_command", ["script_flags"]]]
	some resource in training.resources(framework)
	some name in ["rlhf_type", "rlhf-type"]
	pointer := array.concat(keys, [name])
	object.get(resource.body, pointer, "") == "gkd"
	settings := object.get(resource.body, keys, {})
	run := {"resource": resource, "pointer": pointer, "provider": "ms-swift", "settings": settings}
}

_schemes(run) := {"on_policy"} if run.settings.lmbda >= 1

_schemes(run) := {"on_policy", _off_policy(run)} if {
	run.settings.lmbda > 0
	run.settings.lmbda < 1
}

_schemes(run) := {_off_policy(run)} if run.settings.lmbda == 0

_off_policy(run) := "hard" if {
	_teacher_writes(run)
} else := "soft"

_teacher_writes(run) if {
	some name in ["seq_kd", "seq-kd"]
	run.settings[name] == true
}

# both directions of the divergence are between probabilities
_recipes contains {"resource": run, "pointer": pointer, "scheme": "soft", "provider": "NeMo Aligner"} if {
	some run in input.resources.training.megatron
	count(run.body.trainer.knowledge_distillation) > 0
	pointer := ["model", "knowledge_distillation", "kd_loss"]
	object.get(run.body, pointer, null) in {"fwd_kl", "bwd_kl"}
	object.get(run.body, ["model", "knowledge_distillation", "kd_loss_weight"], 1) > 0
}
