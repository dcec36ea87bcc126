# METADATA
# title: Components of parallel training jobs
# description: |
#   The framework that spreads a training job over several processes, the communication library whose settings its pods are
#   given, and what divides devices into virtual ones. A job of one process is not parallel, and what the library logs
#   is no setting of its communication.
# custom:
#   title_zh: 并行训练作业的构成组件
#   shows: [6.1.3.3.b]
package facts.kubernetes.parallel_components

import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.pods
import data.lib.products
import data.lib.workloads

facts contains _part("parallel_framework", by, [fact.at(job, pointer)]) if {
	some kind, [key, framework] in {
		"PyTorchJob": ["pytorchReplicaSpecs", "PyTorch distributed"], "MPIJob": ["mpiReplicaSpecs", "MPI"],
		"TFJob": ["tfReplicaSpecs", "TensorFlow distributed"], "PaddleJob": ["paddleReplicaSpecs", "Paddle distributed"],
		"JAXJob": ["jaxReplicaSpecs", "JAX distributed"],
	}
	some job in input.resources.kubernetes[kind]
	not job.body.spec.runPolicy.suspend == true
	pointer := ["spec", key]
	_processes(object.get(job.body, pointer, {})) > 1
	by := concat("", [framework, " (", kubernetes.called(kind, job), ")"])
}

facts contains _part("parallel_framework", by, [fact.at(job, ["spec", "trainer", "numNodes"]), place]) if {
	some job in input.resources.kubernetes.TrainJob
	not job.body.spec.suspend == true
	counts.whole(job.body.spec.trainer.numNodes) > 1
	some [runtime, framework, place] in _frameworks
	runtime.source == job.source
	runtime.name == job.body.spec.runtimeRef.name
	by := concat("", [framework, " (", kubernetes.called("TrainJob", job), ")"])
}

facts contains _part("parallel_framework", by, [place, fact.at(runtime, ["spec", "mlPolicy", "numNodes"])]) if {
	some [runtime, framework, place] in _frameworks
	counts.whole(runtime.body.spec.mlPolicy.numNodes) > 1
	by := concat("", [framework, " (", kubernetes.called(runtime.body.kind, runtime), ")"])
}

facts contains _part("collective_communication_library", by, [place]) if {
	some workload in workloads.all
	workload.role in {"training", "other"}
	not workload.kind in {"Deployment", "StatefulSet", "DaemonSet"}
	some template in workload.templates
	some container in template.containers
	some variable in pods.environment(container)
	variable.value != ""
	library := _library(variable.name)
	by := concat("", [library, " (", workload.called, ")"])
	place := variable.place
}

facts contains _part("virtualization", found.provided_by, [found.place]) if some found in products.of("device_sharing")

unknown := set()

# the frameworks that runtimes of Kubeflow Trainer start
_frameworks contains [runtime, framework, fact.at(runtime, ["spec", "mlPolicy", policy])] if {
	some kind in ["TrainingRuntime", "ClusterTrainingRuntime"]
	some runtime in input.resources.kubernetes[kind]
	some policy, framework in {"torch": "PyTorch distributed", "mpi": "MPI", "jax": "JAX distributed"}
	is_object(runtime.body.spec.mlPolicy[policy])
}

_processes(roles) := sum([replicas |
	some role in roles
	replicas := counts.whole(object.get(role, "replicas", 1))
])

_library(name) := "NCCL" if {
	startswith(name, "NCCL_")
	not startswith(name, "NCCL_DEBUG")
}

_library(name) := "HCCL" if startswith(name, "HCCL_")

_part(part, provider, places) := fact.of(
	["platform", "overall", "parallelism", "components", part, "provided_by"],
	provider,
	places,
)
