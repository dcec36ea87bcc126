# METADATA
# title: Machines that the cloud repairs by itself
# description: |
#   Pools whose machines are watched and repaired or replaced without anybody stepping in, and agents that only find
#   faults. A cluster of HyperPod that recovers its nodes also keeps work away from them.
# custom:
#   title_zh: 云服务自动修复的机器
#   shows: [6.1.2.5.a.3, 6.1.3.2.b]
package facts.terraform.node_repair

import data.lib.fact
import data.lib.modules
import data.lib.terraform
import data.lib.watchers

facts contains found if {
	some one in _on
	some path, value in {
		["detection", "provided_by"]: one.resource.address, ["recovery", "provided_by"]: one.resource.address,
		["recovery", "trigger"]: "automatic",
	}
	found := fact.of(array.concat(_faults, path), value, [one.place])
}

facts contains fact.of(array.concat(_faults, ["detection", "provided_by"]), one.by, [one.place]) if {
	some one in watchers.found
	one.what.detection
}

facts contains found if {
	some one in _on
	one.row.isolates
	some part in ["fault_detection", "fault_isolation"]
	some key, value in {"provided_by": one.resource.address, "trigger": "automatic"}
	path := ["platform", "overall", "reliability", "training_resumption", part, key]
	found := fact.of(path, value, [one.place])
}

unknown contains fact.unknown("whether machines are repaired is not known", [fact.at(one.resource, one.pointer)]) if {
	some one in _candidates
	fact.undecided(one.resource, one.pointer)
}

_on contains object.union(one, {"place": fact.at(one.resource, one.pointer)}) if {
	some one in _candidates
	not fact.undecided(one.resource, one.pointer)
	_is_on(one.row, object.get(one.body, one.row.at, object.get(one.row, "default", null)))
}

_on contains {"resource": group, "row": row, "place": fact.at(group, row.at)} if {
	some type, row in data.knowledge.node_repair.checked
	some group in input.resources.terraform[type]
	terraform.given(group, row.at)
}

_is_on(row, value) if value == row.value

_is_on(row, value) if {
	not row.value
	terraform.on(value)
}

_candidates := array.concat(
	[one |
		some type, rows in data.knowledge.node_repair.resources
		some resource in input.resources.terraform[type]
		some row in rows
		_guarded(resource, row)
		some one in _entries(resource, row)
	],
	[one |
		some module in input.resources.terraform.module
		not modules.absent(module)
		some row in data.knowledge.node_repair.modules[modules.origin(module.body.source)]
		some one in _entries(module, row)
	],
)

_guarded(_, row) if not row.guard

_guarded(resource, row) if terraform.on(object.get(resource.body, row.guard, false))

_entries(resource, row) := [{"resource": resource, "row": row, "body": body, "pointer": pointer} |
	some key, own in object.get(resource.body, row.each, [])
	object.get(own, "create", true) != false
	body := object.union(object.get(resource.body, object.get(row, "defaults", "-"), {}), own)
	pointer := array.concat(array.concat(row.each, [key]), row.at)
] if {
	row.each
} else := [{"resource": resource, "row": row, "body": resource.body, "pointer": row.at}]

_faults := ["platform", "toolchain", "monitoring", "compute_faults"]
