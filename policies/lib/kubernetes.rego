# METADATA
# title: Reading Kubernetes objects
# description: |
#   Says what an object is called, which pods it runs and from which images, and leaves out what is scaled to zero.
package lib.kubernetes

import data.lib.naming

# "Deployment storage/minio", the text that `provided_by` takes
called(kind, object) := concat(" ", [kind, object.name]) if namespace(object) == ""

called(kind, object) := concat("", [kind, " ", namespace(object), "/", object.name]) if namespace(object) != ""

namespace(resource) := object.get(resource.body, ["metadata", "namespace"], "")

# where one of two objects does not say its namespace, it may be the same
same_namespace(one, other) if one in {"", other}

same_namespace(one, "") if one != ""

# "minio" of "registry.example/minio/minio:RELEASE.2025-01-01@sha256:..."
image_name(image) := split(parts[count(parts) - 1], ":")[0] if {
	parts := split(split(image, "@")[0], "/")
}

# whether an object is of the API group, in any version
in_group(resource, group) if startswith(resource.body.apiVersion, concat("", [group, "/"]))

# the pod templates that a workload of the kind runs, with where they stand
running_pods(kind, resource) := [{"pointer": ["spec", "template", "spec"], "spec": resource.body.spec.template.spec}] if {
	kind in {"Deployment", "StatefulSet", "DaemonSet"}
	replicas(resource) > 0
}

# how many pods an object of one template runs; one where it does not say
replicas(resource) := count_of(object.get(resource.body, ["spec", "replicas"], 1))

# a count as manifests write it; a text that is no number counts nothing
count_of(value) := value if is_number(value)

count_of(value) := to_number(value) if is_string(value)

# whether a count is known to be none: `not count_of(value) == 0` would be undefined where it is a variable
is_zero(value) if count_of(value) == 0

# where the images of the containers that an object of one template runs stand, and their names
runs(kind, resource) := [[array.concat(pod.pointer, ["containers", position, "image"]), image_name(container.image)] |
	some pod in running_pods(kind, resource)
	some position, container in pod.spec.containers
]

# the name of an object as a map entry
entry(resource) := naming.slug(resource.name)

# the pod templates of a job, of whatever kind, with where they stand; roles scaled to zero are left out
training_pods(kind, job) := [pod |
	some parent in parents
	some key, part in object.get(job.body, parent, {})
	not _is_none(part)
	some inner in [["template", "spec"], ["template", "spec", "template", "spec"]]
	spec := object.get(part, inner, {})
	spec.containers
	pod := {"pointer": array.concat(array.concat(parent, [key]), inner), "spec": spec}
] if {
	parents := _parents[kind]
}

training_pods("Job", job) := array.concat(
	[{"pointer": ["spec", "template", "spec"], "spec": job.body.spec.template.spec} | job.body.spec.template.spec],
	[pod |
		some position, task in job.body.spec.tasks
		not _is_none(task)
		pod := {"pointer": ["spec", "tasks", position, "template", "spec"], "spec": task.template.spec}
	],
)

# a number of replicas that is a variable may be any
_is_none(role) if count_of(role.replicas) == 0

_parents := {
	"PyTorchJob": [["spec", "pytorchReplicaSpecs"]],
	"MPIJob": [["spec", "mpiReplicaSpecs"]],
	"TFJob": [["spec", "tfReplicaSpecs"]],
	"JAXJob": [["spec", "jaxReplicaSpecs"]],
	"PaddleJob": [["spec", "paddleReplicaSpecs"]],
	"XGBoostJob": [["spec", "xgbReplicaSpecs"]],
	"HyperPodPyTorchJob": [["spec", "replicaSpecs"]],
	"AscendJob": [["spec", "replicaSpecs"]],
	"JobSet": [["spec", "replicatedJobs"]],
	"TrainingRuntime": [["spec", "template", "spec", "replicatedJobs"]],
	"ClusterTrainingRuntime": [["spec", "template", "spec", "replicatedJobs"]],
	"RayJob": [["spec", "rayClusterSpec", "workerGroupSpecs"]],
}
