# METADATA
# title: Deep learning frameworks in the cluster
# description: |
#   Frameworks that jobs are of by their kind, that images bring, and that runtimes of KServe serve models of, where they are
#   two or more. A name of a job is none.
# custom:
#   title_zh: 集群中的深度学习框架
#   shows: [6.1.3.1.c]
package facts.kubernetes.frameworks

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.packages
import data.lib.workloads

facts contains fact.of(path, by, [found.place]) if {
	count({found.framework | some found in _found} | {found.row.library | some found in packages.installed("frameworks")}) > 1
	some found in _found
	by := concat("", [found.name, " (", found.by, ")"])
	path := ["platform", "overall", "compatibility", "frameworks", found.framework, "provided_by"]
}

unknown := set()

_found contains {"framework": framework, "name": name, "by": kubernetes.called(kind, job), "place": fact.at(job, [])} if {
	some kind, [framework, name] in {
		"PyTorchJob": ["pytorch", "PyTorch"], "TFJob": ["tensorflow", "TensorFlow"], "JAXJob": ["jax", "JAX"],
		"PaddleJob": ["paddlepaddle", "PaddlePaddle"],
	}
	some job in input.resources.kubernetes[kind]
	kubernetes.in_group(job, "kubeflow.org")
}

_found contains {"framework": row.library, "name": row.name, "by": workload.called, "place": place} if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	row := data.knowledge.packages.frameworks[_of_image(container.body.image)]
	not _only_shows(workload, container)
	place := fact.at(workload.owner, array.concat(container.pointer, ["image"]))
}

_found contains {"framework": framework, "name": name, "by": kubernetes.called(kind, runtime), "place": place} if {
	some kind in ["ServingRuntime", "ClusterServingRuntime"]
	some runtime in input.resources.kubernetes[kind]
	kubernetes.in_group(runtime, "serving.kserve.io")
	not runtime.body.spec.disabled == true
	some position, format in runtime.body.spec.supportedModelFormats
	[framework, name] := _formats[lower(format.name)]
	place := fact.at(runtime, ["spec", "supportedModelFormats", position])
}

_found contains {"framework": framework, "name": name, "by": kubernetes.called("InferenceService", service), "place": place} if {
	some service in input.resources.kubernetes.InferenceService
	pointer := ["spec", "predictor", "model", "modelFormat", "name"]
	[framework, name] := _formats[lower(object.get(service.body, pointer, ""))]
	place := fact.at(service, pointer)
}

# TensorBoard is started from an image of TensorFlow
_only_shows(workload, container) if {
	some word in commands.words(workload.owner, container)
	parts := split(word.text, "/")
	parts[count(parts) - 1] == "tensorboard"
}

# "tensorflow/tensorflow" of "registry.example/tensorflow/tensorflow:2.18@sha256:..."
_of_image(image) := row.framework if {
	parts := split(split(image, "@")[0], "/")
	last := split(parts[count(parts) - 1], ":")[0]
	row := data.knowledge.packages.images[concat("/", [parts[count(parts) - 2], last])]
}

# source: KServe documentation, supported model formats
_formats := {
	"pytorch": ["pytorch", "PyTorch"], "tensorflow": ["tensorflow", "TensorFlow"],
	"paddle": ["paddlepaddle", "PaddlePaddle"], "mindspore": ["mindspore", "MindSpore"],
}
