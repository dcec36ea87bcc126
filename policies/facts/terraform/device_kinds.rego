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
	some one in _pools
	count(_served[one.pool.resource.source] - {one.device}) > 0
	some key, value in {"provided_by": one.pool.provider, "device": one.device}
	path := array.concat(_resources, ["pools", one.pool.name, key])
	found := fact.of(path, value, [fact.at(one.pool.resource, one.pool.pointer)])
}

facts contains found if {
	some one in _serving
	count(_kinds[one.pool.resource.source] - {one.device}) > 0
	place := fact.at(one.pool.resource, one.pool.pointer)
	some [keys, value] in [
		[["pools", one.pool.name, "provided_by"], one.pool.provider],
		[["pools", one.pool.name, "device"], one.device],
		[["management", "provided_by"], one.pool.provider],
	]
	found := fact.of(array.concat(_resources, keys), value, [place])
}

unknown := set()

# pools of which the device is known, each looked at once
_pools := [{"pool": pool, "device": device} |
	some pool in node_pools.listed
	device := pool_use.device(pool)
]

_serving := [one |
	some one in _pools
	count(_kinds[one.pool.resource.source]) > 1
	one.device != "cpu"
	pool_use.serves(one.pool)
	pool_use.chosen(one.pool)
]

# the kinds of devices of each source, and those that serve
_kinds[one.pool.resource.source] contains one.device if some one in _pools

_served[one.pool.resource.source] contains one.device if some one in _serving

_resources := ["inference", "serving", "efficiency", "heterogeneous_resources"]
