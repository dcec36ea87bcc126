# METADATA
# title: Accelerators of node pools that are divided, and of several families
# description: |
#   Node pools whose accelerators are shared by two clients or more, or divided into partitions, by how many one device
#   gives; and pools with accelerators of two families or more. A whole device, and sharing by one, show nothing.
# custom:
#   title_zh: 节点池中划分的与多系列的加速卡
#   shows: [6.1.3.3.a]
package facts.terraform.shared_devices

import data.lib.counts
import data.lib.fact
import data.lib.node_pools
import data.lib.pool_use

facts contains found if {
	some one in _divided
	one.shares > 1
	some key, value in object.union({"provided_by": one.by, "shares_per_device": one.shares}, _use(one.pool))
	found := fact.of(_path("virtual_devices", one.pool.name, key), value, [one.place])
}

facts contains found if {
	some [pool, family] in _families
	count(_listed_families[pool.resource.source]) > 1
	some key, value in object.union({"provided_by": pool.provider, "architecture": family}, _use(pool))
	place := fact.at(pool.resource, pool.pointer)
	found := fact.of(_path("physical_devices", pool.name, key), value, [place])
}

unknown contains fact.unknown("whether accelerators are shared is not known", [fact.at(pool.resource, pointer)]) if {
	some [pool, pointer, _] in _settings
	fact.undecided(pool.resource, pointer)
}

# each pool is looked at once
_families := [[pool, family] |
	some pool in node_pools.listed
	family := pool_use.family(pool)
]

_listed_families[pool.resource.source] contains family if some [pool, family] in _families

_divided contains {
	"pool": pool, "by": concat("", [strategy, " (", pool.provider, ")"]), "shares": shares,
	"place": fact.at(pool.resource, pointer),
} if {
	some [pool, pointer, value] in _settings
	[strategy, shares] := _shares(value)
}

_shares(value) := ["partitions", row.shares] if row := data.knowledge.device_partitions[value]

_shares(value) := ["shared by clients", shares] if {
	shares := counts.whole(value)
	shares > 1
}

# the arguments that divide: in a block of the pool's accelerators, or of the pool
_settings contains [pool, pointer, value] if {
	some pool in node_pools.listed
	some at in _arguments
	value := object.get(pool.body, at, null)
	_may_matter(pool, value)
	pointer := array.concat(pool.pointer, at)
	_matters(pool, pointer, value)
}

_arguments := [
	["node_config", 0, "guest_accelerator", 0, "gpu_partition_size"],
	["node_config", 0, "guest_accelerator", 0, "gpu_sharing_config", 0, "max_shared_clients_per_gpu"],
	["gpu_partition_size"], ["max_shared_clients_per_gpu"], ["gpu_instance"],
]

_may_matter(_, value) if value != null

_may_matter(pool, null) if count(pool.resource.unknown) > 0

_matters(_, _, value) if value != null

_matters(pool, pointer, null) if pointer in pool.resource.unknown

_use(pool) := {key: use | some key in ["used_for"]; use := pool_use.use(pool)}

_path(map, name, key) := ["platform", "overall", "parallelism", "device_pool", map, name, key]
