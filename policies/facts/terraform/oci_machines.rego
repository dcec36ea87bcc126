# METADATA
# title: Accelerators of machines on Oracle Cloud
# description: |
#   Instances, pools of instances, node pools of OKE, and the pools that the arguments of its registry module describe
#   show the accelerators that their shape carries.
# custom:
#   title_zh: Oracle Cloud 机器的加速卡
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.terraform.oci_machines

import data.lib.fact
import data.lib.modules
import data.lib.naming
import data.lib.terraform
import data.lib.training_pool

facts contains found if {
	some pool in pools
	some found in training_pool.accelerators(pool)
}

unknown contains fact.unknown("shape or number of machines is not known", [one.instance_at, one.nodes_at]) if {
	some one in _all
	_doubt(one)
}

unknown contains fact.unknown("worker pools of a module are not known", [fact.at(module, ["worker_pools"])]) if {
	some module in input.resources.terraform.module
	modules.origin(module.body.source) == "oracle-terraform-modules/oke/oci"
	not module.body.worker_pools
	fact.undecided(module, ["worker_pools"])
}

# those that train, whose shape and number are known
pools := [object.union(one, {"instance": shape, "nodes": nodes}) |
	some one in _all
	not _doubt(one)
	shape := one.shape
	nodes := terraform.figure(one.size)
	not training_pool.serves(one.texts)
]

_doubt(one) if one.shape == "open"

_doubt(one) if {
	one.size == "open"
	not one.shape == "open"
	training_pool.accelerated(one.shape)
}

_all := array.concat(array.concat(_instances, _node_pools), array.concat(_pools, _worker_pools))

_instances := [one |
	some instance in input.resources.terraform.oci_core_instance
	not instance.body.state == "STOPPED"
	one := object.union(_pool(instance, "oci_core_instance", ["shape"], []), {
		"shape": _value(instance, ["shape"]),
		"size": 1,
		"clustered": terraform.given(instance, ["compute_cluster_id"]),
		"clustered_at": fact.at(instance, ["compute_cluster_id"]),
	})
]

_node_pools := [one |
	some pool in input.resources.terraform.oci_containerengine_node_pool
	size := ["node_config_details", 0, "size"]
	one := object.union(_pool(pool, "oci_containerengine_node_pool", ["node_shape"], size), {
		"shape": _value(pool, ["node_shape"]),
		"size": _value(pool, size),
	})
]

# a pool takes its shape from the configuration that it refers to
_pools := [one |
	some [type, reference, size, clustered] in [
		["oci_core_instance_pool", ["instance_configuration_id"], ["size"], false],
		[
			"oci_core_cluster_network",
			["instance_pools", 0, "instance_configuration_id"],
			["instance_pools", 0, "size"],
			true,
		],
	]
	some pool in input.resources.terraform[type]
	some configuration in terraform.targets(_configurations, pool, reference)
	shape := ["instance_details", 0, "launch_details", 0, "shape"]
	one := object.union(_pool(pool, type, ["-"], size), {
		"shape": _value(configuration, shape),
		"size": _value(pool, size),
		"instance_at": fact.at(configuration, shape),
		"clustered": clustered,
		"clustered_at": fact.at(pool, []),
	})
]

_configurations := terraform.index(object.get(input.resources.terraform, "oci_core_instance_configuration", []))

# a pool of the module says what differs from the arguments for all pools
_worker_pools := [one |
	some module in input.resources.terraform.module
	modules.origin(module.body.source) == "oracle-terraform-modules/oke/oci"
	some name, pool in module.body.worker_pools
	not pool.create == false
	pointer := ["worker_pools", name]
	one := {
		"name": naming.slug(name),
		"provider": module.address,
		"shape": _of_module(module, name, "shape"),
		"size": _of_module(module, name, "size"),
		"instance_at": fact.at(module, array.concat(pointer, ["shape"])),
		"nodes_at": fact.at(module, array.concat(pointer, ["size"])),
		"clustered": _is_clustered(module, name),
		"clustered_at": fact.at(module, array.concat(pointer, ["mode"])),
		"texts": array.concat([name], training_pool.texts(object.get(pool, "node_labels", {}))),
	}
]

# whether a pool is made at all comes first
_of_module(module, name, "shape") := "open" if {
	fact.undecided(module, ["worker_pools", name, "create"])
} else := object.get(module.body.worker_pools[name], "shape", null) if {
	not fact.undecided(module, ["worker_pools", name, "shape"])
} else := "open"

_of_module(module, name, key) := "open" if {
	not key == "shape"
	fact.undecided(module, ["worker_pools", name, key])
} else := module.body.worker_pools[name][key] if {
	not key == "shape"
	not module.body.worker_pools[name][key] == null
} else := _value(module, [concat("_", ["worker_pool", key])]) if {
	not key == "shape"
}

_is_clustered(module, name) if {
	_of_module(module, name, "mode") == "cluster-network"
} else if {
	module.body.worker_pools[name].use_compute_cluster == true
} else := false

_pool(resource, type, shape, size) := {
	"name": terraform.local(resource, type),
	"provider": resource.address,
	"instance_at": fact.at(resource, shape),
	"nodes_at": fact.at(resource, size),
	"clustered": false,
	"texts": array.concat(
		[text |
			some key in ["name", "display_name"]
			text := object.get(resource.body, key, "")
			is_string(text)
		],
		array.concat([resource.address], training_pool.texts(object.get(resource.body, "freeform_tags", {}))),
	),
}

_value(resource, pointer) := "open" if {
	fact.undecided(resource, pointer)
} else := object.get(resource.body, pointer, null)
