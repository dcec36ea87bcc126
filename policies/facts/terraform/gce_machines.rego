# METADATA
# title: Accelerators of Compute Engine instances
# description: An instance that trains and is not stopped shows the accelerators of its machine type, or those it adds.
# custom:
#   title_zh: Compute Engine 实例的训练加速卡
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.terraform.gce_machines

import data.lib.fact
import data.lib.terraform
import data.lib.training_pool

facts contains found if {
	some pool in pools
	some found in training_pool.accelerators(pool)
}

facts contains found if {
	some pool in pools
	not training_pool.accelerated(pool.instance)
	some guest in pool.resource.body.guest_accelerator
	some found in training_pool.devices(pool, data.knowledge.google_accelerators[guest.type].device, terraform.figure(guest.count))
}

unknown contains fact.unknown("machine type or accelerators of an instance are not known", [fact.at(instance, [])]) if {
	some instance in input.resources.terraform.google_compute_instance
	_undecided(instance)
}

# the instances that train
pools := [pool |
	some instance in input.resources.terraform.google_compute_instance
	not _undecided(instance)
	not object.get(instance.body, "desired_status", "RUNNING") in {"TERMINATED", "SUSPENDED"}
	not training_pool.serves(array.concat(
		[instance.address, object.get(instance.body, "name", "")],
		training_pool.texts(object.get(instance.body, "labels", {})),
	))
	pool := {
		# a name for each, since instances in different projects can have the same
		"name": terraform.local(instance, "google_compute_instance"),
		"instance": instance.body.machine_type,
		"instance_at": fact.at(instance, ["machine_type"]),
		"nodes": 1,
		"nodes_at": fact.at(instance, []),
		"provider": instance.address,
		"resource": instance,
	}
]

_undecided(instance) if {
	some argument in ["machine_type", "guest_accelerator", "desired_status"]
	fact.undecided(instance, [argument])
}
