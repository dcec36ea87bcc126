# METADATA
# title: Node pools of several kinds of devices
# description: |
#   A node pool with accelerators that serves models by its names, and that pods choose by its labels or taints, beside
#   a pool of another kind of device in the same configuration. Pools of one kind are one.
# custom:
#   title_zh: 多种设备的节点池
#   shows: [6.3.1.2.f]
package facts.terraform.device_kinds

import data.lib.fact
import data.lib.node_pools
import data.lib.pool_use

facts contains found if {
	some pool in _serving
	some other in node_pools.listed
	other.resource.source == pool.resource.source
	pool_use.device(other) != pool_use.device(pool)
	some one in [pool, other]
	some key, value in {"provided_by": one.provider, "device": pool_use.device(one)}
	path := array.concat(_resources, ["pools", one.name, key])
	found := fact.of(path, value, [fact.at(one.resource, one.pointer)])
}

facts contains fact.of(array.concat(_resources, ["management", "provided_by"]), pool.provider, [place]) if {
	some pool in _serving
	some other in node_pools.listed
	other.resource.source == pool.resource.source
	pool_use.device(other) != pool_use.device(pool)
	place := fact.at(pool.resource, pool.pointer)
}

unknown := set()

_serving := [pool |
	some pool in node_pools.listed
	pool_use.device(pool) != "cpu"
	pool_use.serves(pool)
	pool_use.chosen(pool)
]

_resources := ["inference", "serving", "efficiency", "heterogeneous_resources"]
