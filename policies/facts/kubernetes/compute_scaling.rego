# METADATA
# title: Computing resources that follow the load
# description: |
#   Autoscalers of training and inference, elastic training jobs, Ray clusters with their autoscaler on, node pools of
#   Karpenter and of CoreWeave, and groups of the cluster autoscaler, each where its greatest size is above its least. An
#   autoscaler of pods that only recommends changes nothing.
# custom:
#   title_zh: 随负载调整的计算资源
#   shows: [6.1.3.2.d]
package facts.kubernetes.compute_scaling

import data.lib.autoscalers
import data.lib.charts
import data.lib.commands
import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.ray
import data.lib.workloads

facts contains found if {
	some one in _scaled
	one.most > one.least
	some key, value in {
		"provided_by": one.by, "resource": one.resource, "workload_signal": one.signal, "minimum_amount": one.least,
		"maximum_amount": one.most,
	}
	path := ["platform", "overall", "reliability", "elastic_scaling", one.name, key]
	found := fact.of(path, value, one.places)
}

unknown contains fact.unknown("bounds of a node pool are not known", [fact.at(pool, ["spec"])]) if {
	some pool in _coreweave
	some key in ["autoscaling", "minNodes", "maxNodes"]
	commands.is_open(pool.body.spec[key])
}

_scaled contains {
	"name": kubernetes.entry(scaler.owner), "by": scaler.called, "resource": "other", "signal": autoscalers.signal(scaler),
	"least": scaler.least, "most": scaler.most, "places": [scaler.least_place, scaler.most_place],
} if {
	some scaler in autoscalers.all
	scaler.role in {"inference", "training"}
}

_scaled contains {
	"name": pool.name, "by": pool.called, "resource": "other", "signal": "resources that tasks wait for",
	"least": pool.least, "most": pool.most, "places": [pool.place, pool.least_place, pool.most_place],
} if {
	some pool in ray.pools
}

_scaled contains {
	"name": kubernetes.entry(job), "by": kubernetes.called("PyTorchJob", job), "resource": "other",
	"signal": _elastic_signal(policy), "least": counts.whole(object.get(policy, "minReplicas", 1)),
	"most": counts.whole(policy.maxReplicas),
	"places": [fact.at(job, ["spec", "elasticPolicy", "minReplicas"]), fact.at(job, ["spec", "elasticPolicy", "maxReplicas"])],
} if {
	some job in input.resources.kubernetes.PyTorchJob
	policy := job.body.spec.elasticPolicy
}

# the same of a runtime of Kubeflow Trainer
_scaled contains {
	"name": kubernetes.entry(runtime), "by": kubernetes.called(kind, runtime), "resource": "other",
	"signal": "members that join and leave", "least": counts.whole(policy.minNodes), "most": counts.whole(policy.maxNodes),
	"places": [fact.at(runtime, array.concat(pointer, ["minNodes"])), fact.at(runtime, array.concat(pointer, ["maxNodes"]))],
} if {
	some kind in ["TrainingRuntime", "ClusterTrainingRuntime"]
	some runtime in input.resources.kubernetes[kind]
	pointer := ["spec", "mlPolicy", "torch", "elasticPolicy"]
	policy := object.get(runtime.body, pointer, {})
}

# a VerticalPodAutoscaler that does more than recommend, within its bounds
_scaled contains {
	"name": naming.below(scaler.name, resource), "by": kubernetes.called("VerticalPodAutoscaler", scaler),
	"resource": resource, "signal": "use of processor and memory", "least": _amount(policy.minAllowed[resource]),
	"most": _amount(policy.maxAllowed[resource]), "places": [fact.at(scaler, pointer)],
} if {
	some scaler in input.resources.kubernetes.VerticalPodAutoscaler
	not object.get(scaler.body.spec, ["updatePolicy", "updateMode"], "Auto") in {"Off", "Initial"}
	some position, policy in scaler.body.spec.resourcePolicy.containerPolicies
	object.get(policy, "mode", "Auto") != "Off"
	some resource in ["cpu", "memory"]
	target := scaler.body.spec.targetRef
	some workload in workloads.named(scaler.source, kubernetes.namespace(scaler), target.kind, target.name)
	workload.role in {"inference", "training"}
	pointer := ["spec", "resourcePolicy", "containerPolicies", position]
}

# groups of machines that the cluster autoscaler is told of by other objects
_scaled contains {
	"name": kubernetes.entry(scaler), "by": kubernetes.called("MachineAutoscaler", scaler), "resource": "node",
	"signal": "pods that wait for a node", "least": counts.whole(scaler.body.spec.minReplicas),
	"most": counts.whole(scaler.body.spec.maxReplicas),
	"places": [fact.at(scaler, ["spec", "minReplicas"]), fact.at(scaler, ["spec", "maxReplicas"])],
} if {
	some scaler in input.resources.kubernetes.MachineAutoscaler
}

_scaled contains {
	"name": kubernetes.entry(group), "by": kubernetes.called(kind, group), "resource": "node",
	"signal": "pods that wait for a node", "least": counts.whole(notes[concat("", [size, "min-size"])]),
	"most": counts.whole(notes[concat("", [size, "max-size"])]),
	"places": [fact.at(group, ["metadata", "annotations", concat("", [size, "max-size"])])],
} if {
	some kind in ["MachineDeployment", "MachineSet", "MachinePool"]
	some group in input.resources.kubernetes[kind]
	notes := group.body.metadata.annotations
	size := "cluster.x-k8s.io/cluster-api-autoscaler-node-group-"
}

_scaled contains {
	"name": naming.below("cluster-autoscaler", group.name), "by": charts.called(one), "resource": "node",
	"signal": "pods that wait for a node", "least": counts.whole(group.minSize), "most": counts.whole(group.maxSize),
	"places": [fact.at(one.resource, array.concat(one.pointer, ["autoscalingGroups", position]))],
} if {
	some one in charts.asked
	one.chart == "cluster-autoscaler"
	some position, group in one.values.autoscalingGroups
}

# Karpenter adds and removes nodes for pods that wait, up to the limit
_scaled contains {
	"name": kubernetes.entry(pool), "by": kubernetes.called("NodePool", pool), "resource": resource,
	"signal": "pods that wait for a node", "least": 0, "most": most, "places": [fact.at(pool, ["spec", "limits", key])],
} if {
	some pool in input.resources.kubernetes.NodePool
	kubernetes.in_group(pool, "karpenter.sh")
	some [key, resource] in [["nvidia.com/gpu", "gpu"], ["cpu", "cpu"]]
	most := counts.whole(pool.body.spec.limits[key])
	not _says_earlier(pool, key)
}

_scaled contains {
	"name": kubernetes.entry(pool), "by": kubernetes.called("NodePool", pool), "resource": "node",
	"signal": "pods that wait for a node", "least": counts.whole(pool.body.spec.minNodes),
	"most": counts.whole(pool.body.spec.maxNodes),
	"places": [fact.at(pool, ["spec", "minNodes"]), fact.at(pool, ["spec", "maxNodes"])],
} if {
	some pool in _coreweave
	pool.body.spec.autoscaling == true
}

# what came before node pools of Karpenter
_scaled contains {
	"name": kubernetes.entry(pool), "by": kubernetes.called("Provisioner", pool), "resource": resource,
	"signal": "pods that wait for a node", "least": 0, "most": most,
	"places": [fact.at(pool, ["spec", "limits", "resources", key])],
} if {
	some pool in input.resources.kubernetes.Provisioner
	kubernetes.in_group(pool, "karpenter.sh")
	some [key, resource] in [["nvidia.com/gpu", "gpu"], ["cpu", "cpu"]]
	most := counts.whole(pool.body.spec.limits.resources[key])
	count({one | some one, _ in pool.body.spec.limits.resources; key == "cpu"; one == "nvidia.com/gpu"}) == 0
}

# the cluster autoscaler is told its groups: --nodes=1:10:name
_scaled contains {
	"name": naming.below("cluster-autoscaler", bounds[2]), "by": workload.called, "resource": "node",
	"signal": "pods that wait for a node", "least": counts.whole(bounds[0]), "most": counts.whole(bounds[1]),
	"places": [option.place],
} if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	contains(container.body.image, "cluster-autoscaler")
	some option in commands.options(commands.words(workload.owner, container))
	option.name == "nodes"
	bounds := split(option.value, ":")
	count(bounds) == 3
}

_coreweave := [pool |
	some pool in input.resources.kubernetes.NodePool
	kubernetes.in_group(pool, "compute.coreweave.com")
]

_says_earlier(pool, "cpu") if pool.body.spec.limits["nvidia.com/gpu"]

# cores, and GiB
_amount(quantity) := quantity if is_number(quantity)

_amount(quantity) := to_number(trim_suffix(quantity, "m")) / 1000 if endswith(quantity, "m")

_amount(quantity) := to_number(trim_suffix(quantity, "Gi")) if endswith(quantity, "Gi")

_amount(quantity) := to_number(trim_suffix(quantity, "Mi")) / 1024 if endswith(quantity, "Mi")

_amount(quantity) := to_number(quantity) if {
	is_string(quantity)
	trim(quantity, "0123456789.") == ""
}

_elastic_signal(policy) := signals[0] if {
	signals := [name | some metric in policy.metrics; name := metric.resource.name; is_string(name); name != ""]
	count(signals) > 0
} else := "members that join and leave"
