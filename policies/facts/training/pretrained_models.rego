# METADATA
# title: Pretrained models that are fine-tuned
# description: |
#   The model that a fine-tuning job starts from, which its framework loads. Who published it is the owner of its
#   repository; a path on a disk says nothing of that.
# custom:
#   title_zh: 用于微调的预训练模型
#   shows: [6.1.2.3.a]
package facts.training.pretrained_models

import data.lib.fact
import data.lib.fine_tuning
import data.lib.naming
import data.lib.training

facts contains found if {
	some one in _models
	root := ["platform", "toolchain", "fine_tuning", "pretrained_models"]
	places := [fact.at(one.job.resource, one.pointer)]
	some [path, value] in array.concat(
		[
			[["models", naming.slug(one.name), "weights"], one.name],
			[["automatic_loading", "provided_by"], training.provider(one.job.framework)],
		],
		[[["models", naming.slug(one.name), "provided_by"], owner] | some owner in _owner(one.name)],
	)
	found := fact.of(array.concat(root, path), value, places)
}

unknown contains fact.unknown("model is not known", [fact.at(job.resource, pointer)]) if {
	some job in fine_tuning.jobs
	some pointer in _pointers
	fact.undecided(job.resource, pointer)
}

_pointers := [
	["model_name_or_path"],
	["base_model"],
	["model"],
	["model", "pretrained_model_name_or_path"],
	["model", "model_name"],
	["policy", "model_name"],
	["script_flags", "model-name-or-path"],
	["script_flags", "model"],
	["script_flags", "pretrain"],
	["script_flags", "model.model-name-or-path"],
	["script_flags", "actor.model-name-or-path"],
	["script_flags", "actor-model-name-or-path"],
	["overrides", "actor_rollout_ref.model.path"],
	["overrides", "model.partial_pretrain"],
]

_models contains {"job": job, "pointer": pointer, "name": name} if {
	some job in fine_tuning.jobs
	some pointer in _pointers
	name := object.get(job.resource.body, pointer, null)
	is_string(name)
	training.is_set(name)
	not contains(name, "path/to")
	count(name) < 300
}

_owner(name) := {parts[0]} if {
	parts := split(name, "/")
	count(parts) == 2
	not parts[0] in {"", ".", "..", "~", "models", "saves", "outputs", "output", "data", "checkpoints"}
} else := set()
