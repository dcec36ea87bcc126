# METADATA
# title: Pools that serve models and follow the load
# description: |
#   Node pools that scale and whose names or labels speak of serving, and endpoints of managed model services whose
#   least number of instances is below their greatest. A pool that scales and may be for anything, or has only
#   processors, shows nothing here.
# custom:
#   title_zh: 随负载伸缩的推理资源池
#   shows: [6.3.1.2.c]
package facts.terraform.serving_pool_scaling

import data.lib.counts
import data.lib.fact
import data.lib.naming
import data.lib.node_pools
import data.lib.pool_use
import data.lib.terraform

facts contains found if {
	some pool in _pools
	some key, value in {
		"provided_by": pool.by, "load_signal": pool.signal, "min_instances": pool.least, "max_instances": pool.most,
	}
	path := ["inference", "serving", "efficiency", "autoscaling", pool.name, key]
	found := fact.of(path, value, pool.places)
}

unknown contains fact.unknown("bounds of an endpoint are not known", [fact.at(resource, row.at)]) if {
	some [resource, row] in _managed
	some key in [row.least, row.most]
	fact.undecided(resource, array.concat(row.at, [key]))
}

_pools contains {
	"name": pool.name, "by": pool.provider, "signal": "pending_pods", "least": pool.least, "most": pool.most,
	"places": pool.places,
} if {
	some pool in node_pools.scaled
	not pool.row.scaled_by == "policy"
	not pool.row.signal
	pool_use.serves(pool)
	not _is_plain(pool)
}

# variants of SageMaker endpoints, with the policy that moves them
_pools contains {
	"name": pool.name, "by": pool.provider, "signal": signal, "least": pool.least, "most": pool.most,
	"places": array.concat(pool.places, [fact.at(policy, pointer)]),
} if {
	some pool in node_pools.scaled
	pool.row.kind == "scalable_dimension"
	pool.body.service_namespace == "sagemaker"
	some policy in terraform.users(pool.resource, "aws_appautoscaling_policy", ["resource_id"])
	pointer := ["target_tracking_scaling_policy_configuration", 0]
	signal := _signal(object.get(policy.body, pointer, {}))
}

_pools contains {
	"name": naming.slug(resource.address), "by": resource.address, "signal": row.signal,
	"least": least, "most": most, "places": [fact.at(resource, array.concat(row.at, [row.most]))],
} if {
	some [resource, row] in _managed
	not fact.undecided(resource, array.concat(row.at, [row.least]))
	block := object.get(resource.body, row.at, null)
	least := counts.whole(object.get(block, row.least, row.least_default))
	most := counts.whole(block[row.most])
	least < most
}

_is_plain(pool) if pool_use.device(pool) == "cpu"

_managed := [[resource, row] |
	some row in data.knowledge.model_endpoints.scaled
	some resource in input.resources.terraform[row.type]
]

_signal(configuration) := {
	"SageMakerVariantInvocationsPerInstance": "requests_per_second",
	"SageMakerVariantConcurrentRequestsPerModelHighResolution": "concurrency",
	"SageMakerInferenceComponentInvocationsPerCopy": "requests_per_second",
}[configuration.predefined_metric_specification[0].predefined_metric_type]

_signal(configuration) := "custom_metric" if configuration.customized_metric_specification
