# METADATA
# title: Reading arguments of Terraform resources
# description: |
#   Answers whether an argument is on, how much it says and what it refers to, as Terraform would take it.
package lib.terraform

import data.lib.fact
import data.lib.naming

# Terraform takes "true" for true
on(value) if value == true

on(value) if value == "true"

off(value) if value == false

off(value) if value == "false"

# Terraform takes "2" for 2
figure(value) := value if is_number(value)

figure(value) := to_number(value) if is_string(value)

# whether a value says something; the empty string, list and map do not
filled(value) if {
	is_string(value)
	value != ""
}

filled(value) if {
	type_name(value) in {"array", "object"}
	count(value) > 0
}

# whether the argument at the pointer is filled, or is an attribute of a resource that only the cloud knows
given(resource, pointer) if filled(object.get(resource.body, pointer, null))

given(resource, pointer) if {
	fact.undecided(resource, pointer)
	count(references(resource, pointer)) > 0
}

# whether neither is known: an argument that may be filled or not
unsure(resource, pointer) if {
	fact.undecided(resource, pointer)
	not given(resource, pointer)
}

# the addresses that the argument at the pointer, or one below it, refers to
references(resource, pointer) := {address |
	some reference in resource.references
	array.slice(reference.pointer, 0, count(pointer)) == pointer
	some address in reference.to
}

# resources by source and address, for `target`
index(resources) := {_key(resource.source, resource.address): resource | some resource in resources}

# the resources of an index that the argument refers to
targets(indexed, resource, pointer) := [target |
	some address in references(resource, pointer)
	some instance in ["", "[0]"]
	target := indexed[_key(resource.source, concat("", [address, instance]))]
]

# the resources of the type whose argument refers to the resource, to all of its instances or to one of them
users(resource, type, pointer) := [user |
	some [other, position, at] in _users[_key(resource.source, _block(resource.address))]
	other == type
	array.slice(at, 0, count(pointer)) == pointer
	user := input.resources.terraform[type][position]
]

# an index is held whole: OPA would otherwise look through all resources for each key
_users := _referring

# who refers to a block, as type, position and pointer: asking every resource of each other would take the square
_referring[key] contains [type, position, reference.pointer] if {
	some type, resources in input.resources.terraform
	some position, resource in resources
	some reference in resource.references
	some address in reference.to
	key := _key(resource.source, _block(address))
}

# the address without the type: a name that is unique in its source
local(resource, type) := naming.slug(replace(resource.address, concat("", [type, "."]), ""))

# what the argument calls the resource, or its local name
named(resource, type, argument) := naming.slug(resource.body[argument]) if {
	is_string(resource.body[argument])
	resource.body[argument] != ""
} else := local(resource, type)

# the names that the argument gives to more than one of the resources
repeated(resources, argument) := {name |
	names := sort([naming.slug(resource.body[argument]) | some resource in resources])
	some position, name in names
	names[position + 1] == name
}

# the name of `named`, unless it would stand for more than one
distinct(resource, type, argument, shared) := name if {
	name := named(resource, type, argument)
	not name in shared
} else := local(resource, type)

# the address of the block of which it is an instance: what stands in brackets before its end is of a module
_block(address) := concat("[", array.slice(parts, 0, count(parts) - 1)) if {
	endswith(address, "]")
	parts := split(address, "[")
} else := address

_key(source, address) := concat(" ", [source, address])
