# METADATA
# title: Pools of machines that grow and shrink
# description: |
#   Pools in Terraform whose greatest size is above their least, and which something scales: the service itself, a
#   cluster autoscaler that is asked for in the same source, or a policy that refers to the pool. Bounds alone move
#   nothing.
package lib.node_pools

import data.lib.counts
import data.lib.fact
import data.lib.modules
import data.lib.naming
import data.lib.terraform

# each with its name, bounds, where they stand, what scales it, and the texts that tell its use
scaled := [pool |
	some pool in all
	pool.least < pool.most
	_scales(pool)
]

# pools that may scale: a switch, a bound, or the autoscaler is not known
open contains fact.at(pool.resource, pool.pointer) if {
	some pool in listed
	_undecided(pool)
	not _off(pool)
}

open contains fact.at(flag.module, flag.pointer) if {
	some flag in modules.open(data.knowledge.terraform_modules)
	flag.row.chart == "cluster-autoscaler"
	some pool in all
	pool.row.scaled_by == "cluster_autoscaler"
	pool.resource.source == flag.module.source
}

# pools whose bounds are known, whatever they are
all := [object.union(pool, {"least": least, "most": most, "places": places}) |
	some pool in listed
	not _undecided(pool)
	not _off(pool)
	least := counts.whole(_bound(pool, "least"))
	most := counts.whole(_bound(pool, "most"))
	places := [fact.at(pool.resource, array.concat(pool.pointer, array.concat(pool.row.at, [key]))) |
		some key in [pool.row.least, pool.row.most]
	]
]

# pools of every kind, whether they scale or not; one that may say its bounds in two ways is there twice
listed := array.concat(
	[pool |
		some type, rows in data.knowledge.node_pools.resources
		some resource in input.resources.terraform[type]
		some row in rows
		some pool in _entries(resource, row)
	],
	[pool |
		some module in input.resources.terraform.module
		not modules.absent(module)
		some row in data.knowledge.node_pools.modules[modules.origin(module.body.source)]
		some pool in _entries(module, row)
	],
)

# the pools of a block: those of a list or a map, or the block itself
_entries(resource, row) := [pool |
	some key, own in object.get(resource.body, row.each, [])
	body := object.union(object.get(resource.body, object.get(row, "defaults", "-"), {}), own)
	pool := _pool(resource, row, array.concat(row.each, [key]), body)
] if {
	row.each
} else := [_pool(resource, row, [], resource.body)]

_pool(resource, row, pointer, body) := {
	"resource": resource,
	"row": row,
	"pointer": pointer,
	"body": body,
	"name": _name(resource, pointer, body),
	"provider": resource.address,
}

_name(resource, [], _) := naming.slug(resource.address)

_name(resource, pointer, body) := naming.below(resource.address, _own_name(pointer, body)) if count(pointer) > 0

_own_name(pointer, body) := body[key] if {
	key := [key | some key in ["name", "label", "resource_type"]; is_string(body[key])][0]
} else := _text(pointer[count(pointer) - 1])

_text(key) := key if is_string(key)

_text(key) := format_int(key, 10) if is_number(key)

# one that is off, paused or not made, or says its size in another way
_off(pool) if {
	pool.row.switch
	not _switched(pool)
}

_off(pool) if {
	guard := pool.row.guard
	not fact.undecided(pool.resource, guard)
	not terraform.on(object.get(pool.resource.body, guard, false))
}

_off(pool) if {
	[key, value] := pool.row.paused
	object.get(pool.body, array.concat(pool.row.at, [key]), null) == value
}

_off(pool) if pool.body[pool.row.exists] == false

_off(pool) if terraform.off(pool.resource.body.is_enabled)

_off(pool) if not object.get(pool.body, [pool.row.unless], null) == null

_switched(pool) if {
	some key in pool.row.switch
	terraform.on(object.get(pool.body, array.concat(pool.row.at, [key]), object.get(pool.row, "default", false)))
}

_switched(pool) if {
	some key in pool.row.switch
	_is_open(pool, key)
}

_undecided(pool) if {
	some key in array.concat([pool.row.least, pool.row.most], object.get(pool.row, "switch", []))
	_is_open(pool, key)
}

_undecided(pool) if fact.undecided(pool.resource, pool.row.guard)

_is_open(pool, key) if {
	count(pool.resource.unknown) > 0
	fact.undecided(pool.resource, array.concat(pool.pointer, array.concat(pool.row.at, [key])))
}

_bound(pool, side) := value if {
	value := object.get(pool.body, array.concat(pool.row.at, [pool.row[side]]), null)
	not value == null
} else := pool.row[concat("_", [side, "default"])] if {
	# a block that is not there has no defaults
	object.get(pool.body, pool.row.at, null) != null
}

_scales(pool) if pool.row.scaled_by == "service"

_scales(pool) if {
	pool.row.scaled_by == "cluster_autoscaler"
	pool.resource.source in _autoscaled
}

_scales(pool) if {
	pool.row.scaled_by == "policy"
	some type, argument in _policies
	count(terraform.users(pool.resource, type, [argument])) > 0
}

_policies := {
	"aws_autoscaling_policy": "autoscaling_group_name",
	"aws_appautoscaling_policy": "resource_id",
}

# sources with a cluster autoscaler: a chart, a flag of a module, or a workload
_autoscaled contains release.source if {
	some release in input.resources.terraform.helm_release
	release.body.chart == "cluster-autoscaler"
}

_autoscaled contains flag.module.source if {
	some flag in modules.flags(data.knowledge.terraform_modules)
	flag.row.chart == "cluster-autoscaler"
}

_autoscaled contains workload.source if {
	some workload in input.resources.kubernetes.Deployment
	some container in workload.body.spec.template.spec.containers
	contains(container.image, "cluster-autoscaler")
}
