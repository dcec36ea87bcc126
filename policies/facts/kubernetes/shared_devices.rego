# METADATA
# title: Devices that are shared, and devices of several families
# description: |
#   Accelerators that are divided: slices above 1, partitions and parts that workloads ask for, a component that splits them.
#   And workloads of training or inference that ask for accelerators of two families or more. Whole devices of one family,
#   and splitting by 1, show nothing.
# custom:
#   title_zh: 共享设备与多系列设备
#   shows: [6.1.3.3.a]
package facts.kubernetes.shared_devices

import data.lib.charts
import data.lib.commands
import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.lines
import data.lib.naming
import data.lib.pods
import data.lib.products
import data.lib.workloads

facts contains found if {
	some device in _virtual
	some key, value in device.fields
	found := fact.of(_path("virtual_devices", device.name, key), value, [device.place])
}

facts contains fact.of(["platform", "overall", "parallelism", "device_pool", "provided_by"], found.provided_by, [found.place]) if {
	some found in products.of("device_sharing")
}

facts contains found if {
	count({device.family | some device in _physical}) > 1
	some device in _physical
	some key, value in {"provided_by": device.by, "architecture": device.family, "used_for": device.role}
	found := fact.of(_path("physical_devices", device.name, key), value, [device.place])
}

unknown := set()

# the device plugin of NVIDIA takes its slices from a ConfigMap
_virtual contains {"name": kubernetes.entry(map), "fields": fields, "place": fact.at(map, ["data", key])} if {
	some map in input.resources.kubernetes.ConfigMap
	some key, text in map.body.data
	some way in ["timeSlicing:", "mps:"]
	contains(text, way)
	shares := max([counts.whole(value) | some value in lines.values(text, "replicas")])
	shares > 1
	fields := {"provided_by": kubernetes.called("ConfigMap", map), "shares_per_device": shares}
}

_virtual contains {"name": naming.below(workload.owner.name, device.resource), "fields": fields, "place": place} if {
	some workload in workloads.all
	workload.role in {"training", "inference"}
	some template in workload.templates
	some container in template.containers
	some device in pods.devices(container)
	device.shared
	object.get(_parts(device.resource), "shares_per_device", 2) > 1
	provided_by := concat("", [device.resource, " (", workload.called, ")"])
	fields := object.union({"provided_by": provided_by, "used_for": workload.role}, _parts(device.resource))
	place := fact.at(workload.owner, device.pointer)
}

# a part of a device by its memory or its cores
_virtual contains {"name": naming.below(workload.owner.name, resource), "fields": fields, "place": place} if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	some side in ["limits", "requests"]
	some resource, asked in container.body.resources[side]
	row := data.knowledge.device_shares[resource]
	amount := kubernetes.count_of(asked)
	amount > 0
	amount < object.get(row, "whole", amount + 1)
	fields := object.union(
		{"provided_by": concat("", [row.by, " (", workload.called, ")"])},
		{"used_for": role | role := workload.role; role in {"training", "inference"}},
	)
	place := fact.at(workload.owner, array.concat(container.pointer, ["resources", side, resource]))
}

# where HAMi's components read how many parts a device has at most
_virtual contains {"name": kubernetes.entry(map), "fields": fields, "place": fact.at(map, ["data", key])} if {
	some map in input.resources.kubernetes.ConfigMap
	some hami in products.of("device_sharing")
	hami.source == map.source
	some key, text in map.body.data
	shares := max([counts.whole(value) | some value in lines.values(text, "deviceSplitCount")])
	shares > 1
	fields := {"provided_by": concat("", ["HAMi (", kubernetes.called("ConfigMap", map), ")"]), "shares_per_device": shares}
}

_virtual contains {"name": naming.slug(one.chart), "fields": fields, "place": fact.at(one.resource, one.pointer)} if {
	some one in charts.asked
	one.chart == "hami"
	shares := counts.whole(object.get(one.values, ["devicePlugin", "deviceSplitCount"], 10))
	shares > 1
	fields := {"provided_by": concat("", ["HAMi (", charts.called(one), ")"]), "shares_per_device": shares}
}

# HAMi splits a device for at most so many
_virtual contains {"name": kubernetes.entry(workload.owner), "fields": fields, "place": places[0]} if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	container.product == "hami"
	options := commands.options(commands.words(workload.owner, container))
	shares := commands.figure(options, {"device-split-count"})
	shares > 1
	places := commands.places(options, {"device-split-count"})
	fields := {"provided_by": concat("", ["HAMi (", workload.called, ")"]), "shares_per_device": shares}
}

# partitions of a profile that is known
_parts(resource) := {"shares_per_device": row.shares} if {
	row := data.knowledge.device_partitions[trim_prefix(resource, "nvidia.com/mig-")]
} else := {}

_physical contains {
	"name": naming.below(workload.owner.name, device.family), "family": device.family, "by": workload.called,
	"role": workload.role, "place": fact.at(workload.owner, device.pointer),
} if {
	some workload in workloads.all
	workload.role in {"training", "inference"}
	some template in workload.templates
	some container in template.containers
	some device in pods.devices(container)
}

_path(map, name, key) := ["platform", "overall", "parallelism", "device_pool", map, name, key]
