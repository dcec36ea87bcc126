# METADATA
# title: Pools of machines that follow the load
# description: |
#   Node pools and groups of machines whose greatest size is above their least, and which something scales: the cloud's
#   own autoscaler, a policy that refers to them, or a cluster autoscaler beside them. A group that only has bounds
#   stays as it is, and one whose bounds are equal cannot scale.
# custom:
#   title_zh: 随负载伸缩的机器池
#   shows: [6.1.3.2.d]
package facts.terraform.pool_scaling

import data.lib.counts
import data.lib.fact
import data.lib.naming
import data.lib.node_pools

facts contains found if {
	some pool in node_pools.scaled
	some key, value in {
		"provided_by": pool.provider, "resource": _resource(pool), "workload_signal": _signal(pool),
		"minimum_amount": pool.least, "maximum_amount": pool.most,
	}
	path := ["platform", "overall", "reliability", "elastic_scaling", pool.name, key]
	found := fact.of(path, value, pool.places)
}

# the autoscaler of OKE is told its pools: 1:5:ocid1.nodepool...
facts contains found if {
	some addon in input.resources.terraform.oci_containerengine_addon
	addon.body.addon_name == "ClusterAutoscaler"
	some position, setting in addon.body.configurations
	setting.key == "nodes"
	some order, told in split(setting.value, ",")
	bounds := split(trim_space(told), ":")
	least := counts.whole(bounds[0])
	most := counts.whole(bounds[1])
	least < most
	some key, value in {
		"provided_by": addon.address, "resource": "node", "workload_signal": "pods that wait for a node",
		"minimum_amount": least, "maximum_amount": most,
	}
	name := naming.below(addon.address, format_int(order, 10))
	path := ["platform", "overall", "reliability", "elastic_scaling", name, key]
	found := fact.of(path, value, [fact.at(addon, ["configurations", position, "value"])])
}

unknown contains fact.unknown("whether a pool of machines scales is not known", [place]) if {
	some place in node_pools.open
}

# node auto-provisioning of GKE limits each resource by itself
_resource(pool) := kind if {
	kind := pool.body[pool.row.kind]
	kind in {"cpu", "memory"}
} else := "gpu" if {
	startswith(pool.body[pool.row.kind], "nvidia-")
} else := "other" if {
	pool.row.kind
} else := "node"

_signal(pool) := "load of the policy that refers to it" if {
	pool.row.scaled_by == "policy"
} else := "load of its own policy" if {
	pool.row.signal == "policy"
} else := "pods that wait for a node"
