# METADATA
# title: Pretrained models that training jobs fetch
# description: |
#   The model that an initializer of Kubeflow Trainer fetches before training starts: in a job, or in a runtime that jobs are
#   made from. An address that is filled in later names no model.
# custom:
#   title_zh: 训练任务加载的预训练模型
#   shows: [6.1.2.3.a]
package facts.kubernetes.pretrained_models

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.variables

facts contains found if {
	some one in _models
	some keys, value in object.union(
		{
			["models", one.name, "weights"]: one.address,
			["automatic_loading", "provided_by"]: concat("", ["Kubeflow Trainer model initializer (", one.by, ")"]),
		},
		_publisher(one),
	)
	path := array.concat(["platform", "toolchain", "fine_tuning", "pretrained_models"], keys)
	found := fact.of(path, value, [one.place])
}

unknown contains fact.unknown("model is not known", [place]) if {
	some [address, _, place] in _addresses
	commands.is_open(address)
}

_models contains {"name": naming.slug(name), "parts": parts, "address": address, "by": by, "place": place} if {
	some [address, by, place] in _addresses
	not commands.is_open(address)
	[scheme, rest] := split(address, "://")
	scheme in {"hf", "s3", "gs", "ms"}
	parts := [part | some part in split(rest, "/"); part != ""]
	name := parts[count(parts) - 1]
}

# the publisher of a model in a hub
_publisher(one) := {["models", one.name, "provided_by"]: one.parts[0]} if {
	split(one.address, "://")[0] in {"hf", "ms"}
	count(one.parts) == 2
} else := {}

_addresses contains [address, kubernetes.called("TrainJob", job), fact.at(job, pointer)] if {
	some job in input.resources.kubernetes.TrainJob
	not job.body.spec.suspend == true
	pointer := ["spec", "initializer", "model", "storageUri"]
	address := object.get(job.body, pointer, "")
	address != ""
}

_addresses contains [variable.value, kubernetes.called(kind, runtime), variable.place] if {
	some kind in ["TrainingRuntime", "ClusterTrainingRuntime"]
	some runtime in input.resources.kubernetes[kind]
	some pod in kubernetes.training_pods(kind, runtime)
	some position, body in pod.spec.containers
	kubernetes.image_name(body.image) == "model-initializer"
	container := {"body": body, "pointer": array.concat(pod.pointer, ["containers", position])}
	some variable in variables.of(runtime, container)
	variable.name == "STORAGE_URI"
	variable.value != ""
}
