# METADATA
# title: Pod templates and what is in them
# description: |
#   Finds the pod templates of every kind of object that runs pods, with where they stand, and their containers. What is
#   suspended or scaled to zero runs nothing. A service of a compose project stands for a pod of one container.
package lib.pods

import data.lib.compose
import data.lib.images
import data.lib.kubernetes
import data.lib.serving_resources
import data.lib.variables

# each object that runs pods: its kind, itself, and its templates
owners := array.concat(array.concat(_services, _resources), array.concat(
	[{"kind": kind, "owner": owner, "templates": [template]} |
		some kind, pointer in _single
		some owner in input.resources.kubernetes[kind]
		not _rests(owner)
		kind_fits(kind, owner)
		template := _template(owner, pointer, object.get(owner.body, ["spec", "replicas"], 1))
	],
	[{"kind": kind, "owner": owner, "templates": templates} |
		some kind in _several
		some owner in input.resources.kubernetes[kind]
		not _rests(owner)
		kind_fits(kind, owner)
		templates := _templates(kind, owner)
		count(templates) > 0
	],
))

# whether an object runs to an end, and so serves nobody
ends(found) if found.kind in _ending_kinds

ends(found) if {
	found.kind == "Pod"
	found.owner.body.spec.restartPolicy in {"Never", "OnFailure"}
}

# a container with its variables, its product where its image is known, and whether it only calls a product: what many
# rules ask for is found once
_known(owner, container) := object.union(
	object.union(container, {"variables": variables.of(owner, container)}),
	object.union(
		{"product": product | product := images.product(container.body.image)},
		{"client": true | compose.is_client(container.body)},
	),
)

_ending_kinds := {"Job", "CronJob", "JobSet", "PyTorchJob", "MPIJob", "TFJob", "JAXJob", "HyperPodPyTorchJob"}

# the variables that a container is given as texts, and where each stands
environment(container) := container.variables

# accelerators that a container asks for: by which resource, how many if that is known, and what they are
devices(container) := array.concat(_devices_of_pod(container), _devices_of_service(container))

_devices_of_pod(container) := [device |
	some resource, amount in _asked(container)
	known := _device(resource)
	not kubernetes.is_zero(amount)
	pointer := array.concat(container.pointer, ["resources", _side(container), resource])
	device := object.union(known, {"resource": resource, "amount": amount, "pointer": pointer})
]

_devices_of_service(container) := [device |
	some position, asked in container.body.deploy.resources.reservations.devices
	"gpu" in asked.capabilities
	row := data.knowledge.device_resources["nvidia.com/gpu"]
	pointer := array.concat(container.pointer, ["deploy", "resources", "reservations", "devices", position])
	device := {
		"family": row.family, "device": row.device, "shared": object.get(row, "shared", false),
		"resource": "gpu", "amount": object.get(asked, "count", "all"), "pointer": pointer,
	}
]

# how many accelerators all containers of a template ask for; undefined where one is not known
device_count(template) := sum([kubernetes.count_of(device.amount) |
	some device in _all_devices(template)
]) if {
	every device in _all_devices(template) {
		kubernetes.count_of(device.amount)
	}
}

asks_for_devices(template) if count(_all_devices(template)) > 0

_all_devices(template) := [device |
	some container in template.containers
	some device in devices(container)
]

_services := [{"kind": "compose service", "owner": service, "templates": [template]} |
	some service in compose.running
	container := {"pointer": [], "body": service.body}
	template := {
		"pointer": [],
		"spec": {},
		"labels": {},
		"replicas": object.get(service.body, ["deploy", "replicas"], object.get(service.body, "scale", 1)),
		"containers": [_known(service, container)],
	}
]

# whether an object of the kind is the one that this library means, as kinds of one name are of several groups
kind_fits("Service", owner) if kubernetes.in_group(owner, "serving.knative.dev")

kind_fits("Rollout", owner) if kubernetes.in_group(owner, "argoproj.io")

kind_fits("InferenceService", owner) if not kubernetes.in_group(owner, "ome.io")

kind_fits("RayClusterFleet", owner) if kubernetes.in_group(owner, "orchestration.aibrix.ai")

kind_fits("StormService", owner) if kubernetes.in_group(owner, "orchestration.aibrix.ai")

kind_fits("RoleBasedGroup", owner) if kubernetes.in_group(owner, "workloads.x-k8s.io")

kind_fits("DynamoGraphDeployment", owner) if kubernetes.in_group(owner, "nvidia.com")

kind_fits(kind, _) if not kind in _shared_names

_shared_names := {
	"Service", "Rollout", "InferenceService", "RayClusterFleet", "StormService", "RoleBasedGroup",
	"DynamoGraphDeployment",
}

_single := {
	"Deployment": ["spec", "template", "spec"],
	"StatefulSet": ["spec", "template", "spec"],
	"DaemonSet": ["spec", "template", "spec"],
	"ReplicaSet": ["spec", "template", "spec"],
	"Rollout": ["spec", "template", "spec"],
	"Service": ["spec", "template", "spec"],
	"CronJob": ["spec", "jobTemplate", "spec", "template", "spec"],
	"Pod": ["spec"],
}

_several := [
	"Job", "JobSet", "PyTorchJob", "MPIJob", "TFJob", "JAXJob", "PaddleJob", "XGBoostJob", "HyperPodPyTorchJob", "AscendJob",
	"TrainJob", "TrainingRuntime", "ClusterTrainingRuntime", "RayCluster", "RayJob", "RayService", "LeaderWorkerSet",
	"InferenceService", "Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate", "CronWorkflow", "RayClusterFleet",
	"StormService", "RoleBasedGroup", "DynamoGraphDeployment",
]

# custom resources of model servers, each as a pod of one container
_resources := [{"kind": one.kind, "owner": one.owner, "templates": [template]} |
	some one in serving_resources.all
	container := {"pointer": one.pointer, "body": object.get(one.owner.body, one.pointer, {}), "resource": one.row.product}
	template := {
		"pointer": one.pointer,
		"spec": {},
		"labels": {},
		"replicas": object.get(one.owner.body, one.row.replicas, 1),
		"containers": [_known(one.owner, container)],
	}
]

_job_kinds := {
	"Job", "JobSet", "PyTorchJob", "MPIJob", "TFJob", "JAXJob", "PaddleJob", "XGBoostJob", "HyperPodPyTorchJob",
	"AscendJob", "TrainingRuntime", "ClusterTrainingRuntime",
}

_rests(owner) if owner.body.spec.suspend == true

_rests(owner) if owner.body.spec.runPolicy.suspend == true

# hooks of Helm that only tests, removals and returns to an older version start
_rests(owner) if {
	hooks := split(owner.body.metadata.annotations["helm.sh/hook"], ",")
	every hook in hooks {
		trim_space(hook) in {
			"test", "test-success", "test-failure", "pre-delete", "post-delete", "pre-rollback", "post-rollback",
		}
	}
}

_rests(owner) if kubernetes.count_of(owner.body.spec.replicas) == 0

_templates(kind, owner) := [template |
	[prefix, group] := _ray(kind)
	cluster := object.get(owner.body, prefix, {})
	some [pointer, spec] in _ray_groups(prefix, cluster, group)
	count(object.get(owner.body, array.concat(pointer, ["template", "spec", "containers"]), [])) > 0
	template := _template(owner, array.concat(pointer, ["template", "spec"]), object.get(spec, "replicas", 1))
] if {
	kind in {"RayCluster", "RayJob", "RayService", "RayClusterFleet"}
}

_templates("LeaderWorkerSet", owner) := [template |
	some [key, share] in [["leaderTemplate", 1], ["workerTemplate", object.get(owner.body.spec.leaderWorkerTemplate, "size", 1) - 1]]
	pointer := ["spec", "leaderWorkerTemplate", key, "spec"]
	object.get(owner.body, pointer, null) != null
	said := _template(owner, pointer, share)
	template := object.union(said, {"labels": object.union(said.labels, _group_labels(key, owner))})
]

_templates("InferenceService", owner) := [template |
	object.get(owner.body, ["spec", "predictor"], null) != null
	template := _template(owner, ["spec", "predictor"], object.get(owner.body.spec.predictor, "minReplicas", 1))
]

# labels that the controller gives all pods of a group, and its leader; source: LeaderWorkerSet documentation, labels
_group_labels(key, owner) := object.union(
	{"leaderworkerset.sigs.k8s.io/name": owner.name},
	{"leaderworkerset.sigs.k8s.io/worker-index": "0" | key == "leaderTemplate"},
)

# roles of one group, each with pods of its own
_templates(kind, owner) := [object.union(template, {"name": object.get(role, "name", "")}) |
	[prefix, inner] := _roles[kind]
	some position, role in object.get(owner.body, prefix, [])
	not kubernetes.is_zero(object.get(role, "replicas", 1))
	pointer := array.concat(prefix, array.concat([position], inner))
	object.get(owner.body, pointer, null) != null
	template := _template(owner, pointer, object.get(role, "replicas", 1))
] if {
	kind in object.keys(_roles)
}

_templates("DynamoGraphDeployment", owner) := [object.union(template, {"name": name, "containers": containers}) |
	some name, service in owner.body.spec.services
	not kubernetes.is_zero(object.get(service, "replicas", 1))
	pointer := ["spec", "services", name, "extraPodSpec"]
	template := _template(owner, pointer, object.get(service, "replicas", 1))
	containers := [with_variables |
		main := {"pointer": array.concat(pointer, ["mainContainer"]), "body": service.extraPodSpec.mainContainer}
		with_variables := _known(owner, main)
	]
]

_templates(kind, owner) := [template |
	some pod in kubernetes.training_pods(kind, owner)
	above := array.slice(pod.pointer, 0, count(pod.pointer) - 2)
	template := _template(owner, pod.pointer, object.get(owner.body, array.concat(above, ["replicas"]), 1))
] if {
	kind in _job_kinds
}

# what a TrainJob says of its trainer stands for the container that the runtime makes of it
_templates("TrainJob", owner) := [template |
	trainer := owner.body.spec.trainer
	body := object.union(trainer, {"resources": object.get(trainer, "resourcesPerNode", {})})
	container := {"pointer": ["spec", "trainer"], "body": body}
	template := {
		"pointer": ["spec", "trainer"], "spec": {}, "labels": {}, "replicas": object.get(trainer, "numNodes", 1),
		"containers": [_known(owner, container)],
	}
]

# each template of a workflow runs a pod of its own
_templates(kind, owner) := [template |
	kubernetes.in_group(owner, "argoproj.io")
	pointer := _workflows[kind]
	some position, step in object.get(owner.body, array.concat(pointer, ["templates"]), [])
	above := array.concat(pointer, ["templates", position])
	containers := array.concat(
		[{"pointer": array.concat(above, [key]), "body": step[key]} |
			some key in ["container", "script"]
			is_object(step[key])
		],
		[{"pointer": array.concat(above, ["containerSet", "containers", at]), "body": body} |
			some at, body in step.containerSet.containers
		],
	)
	count(containers) > 0
	known := [_known(owner, container) | some container in containers]
	template := {
		"pointer": above, "spec": step, "labels": object.get(step, ["metadata", "labels"], {}), "replicas": 1,
		"containers": known,
	}
] if {
	_workflows[kind]
}

_workflows := {
	"Workflow": ["spec"], "WorkflowTemplate": ["spec"], "ClusterWorkflowTemplate": ["spec"],
	"CronWorkflow": ["spec", "workflowSpec"],
}

_roles := {
	"StormService": [["spec", "template", "spec", "roles"], ["template", "spec"]],
	"RoleBasedGroup": [["spec", "roles"], ["template", "spec"]],
}

_ray("RayClusterFleet") := [["spec", "template", "spec"], "workerGroupSpecs"]

_ray("RayCluster") := [["spec"], "workerGroupSpecs"]

_ray("RayJob") := [["spec", "rayClusterSpec"], "workerGroupSpecs"]

_ray("RayService") := [["spec", "rayClusterConfig"], "workerGroupSpecs"]

# the head runs one pod; a group of workers that may grow runs some, even where it starts with none
_ray_groups(prefix, cluster, group) := array.concat(
	[[array.concat(prefix, ["headGroupSpec"]), {}] | cluster.headGroupSpec],
	[[array.concat(prefix, [group, position]), spec] |
		some position, spec in cluster[group]
		not _is_empty(cluster, spec)
	],
)

_is_empty(cluster, spec) if {
	kubernetes.count_of(spec.replicas) == 0
	not cluster.enableInTreeAutoscaling == true
}

_template(owner, pointer, replicas) := {
	"pointer": pointer,
	"spec": spec,
	"labels": object.get(owner.body, array.concat(array.slice(pointer, 0, count(pointer) - 1), ["metadata", "labels"]), {}),
	"replicas": replicas,
	"containers": [_known(owner, container) |
		some container in _containers(pointer, spec)
	],
} if {
	spec := object.get(owner.body, pointer, {})
	is_object(spec)
}

# the containers; the model of a KServe predictor stands for one, under its own key or that of its framework
_containers(pointer, spec) := array.concat(
	[{"pointer": array.concat(pointer, ["containers", position]), "body": container} |
		some position, container in spec.containers
		is_object(container)
	],
	[{"pointer": array.concat(pointer, [key]), "body": spec[key], "framework": key} |
		pointer == ["spec", "predictor"]
		some key in frameworks
		is_object(spec[key])
	],
)

# keys of a predictor of KServe under which a model may stand; source: KServe documentation, v1beta1 API
frameworks := [
	"model", "triton", "huggingface", "pytorch", "tensorflow", "sklearn", "xgboost", "onnx", "lightgbm", "paddle", "pmml",
]

_asked(container) := object.get(container.body, ["resources", _side(container)], {})

_side(container) := "limits" if {
	some resource, _ in container.body.resources.limits
	_device(resource)
} else := "requests"

_device(resource) := {"family": row.family, "device": row.device, "shared": object.get(row, "shared", false)} if {
	row := data.knowledge.device_resources[resource]
}

_device(resource) := {"family": "nvidia_gpu", "device": "gpu", "shared": true} if startswith(resource, "nvidia.com/mig-")
