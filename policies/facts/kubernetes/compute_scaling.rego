# METADATA
# title: Computing resources that follow the load
# description: |
#   Autoscalers of training and inference, elastic training jobs, Ray clusters with their autoscaler on, node pools of
#   Karpenter and of CoreWeave, and the cluster autoscaler, each where its greatest size is above its least.
# custom:
#   title_zh: 随负载调整的计算资源
#   shows: [6.1.3.2.d]
package facts.kubernetes.compute_scaling

import data.lib.autoscalers
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

_elastic_signal(policy) := signals[0] if {
	signals := [name | some metric in policy.metrics; name := metric.resource.name; is_string(name); name != ""]
	count(signals) > 0
} else := "members that join and leave"
