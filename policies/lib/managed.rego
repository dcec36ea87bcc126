# METADATA
# title: Services that others run
# description: |
#   Finds by category the services of clouds that Terraform asks for. An argument that makes a service something else,
#   or without which it is not what the category says, decides; where it is not known, so is the service.
package lib.managed

import data.lib.fact
import data.lib.modules
import data.lib.terraform

# what is of the category: what provides it, its resource, where, and its source
of(category) := {one |
	some one in _all
	category in one.row.is
	not _open(one)
}

# places of what may be of the category
open(category) := {one.place |
	some one in _all
	category in one.row.is
	_open(one)
}

_all contains one if {
	some type, row in data.knowledge.managed_services.resources
	some resource in input.resources.terraform[type]
	one := _one(row, resource, _deciding(row))
	_is(resource, row)
}

_all contains one if {
	some module in input.resources.terraform.module
	row := data.knowledge.managed_services.modules[modules.origin(module.body.source)]
	object.get(module.body, object.get(row, "unless", "-"), true) != false
	one := _one(row, module, [])
	_is(module, row)
}

_one(row, resource, pointer) := {
	"row": row,
	"resource": resource,
	"by": concat("", [row.name, " (", resource.address, ")"]),
	"place": fact.at(resource, pointer),
	"source": resource.source,
}

# the argument that makes it what it is
_deciding(row) := row.where[0] if {
	row.where
} else := row.given if {
	row.given
} else := []

# what is said does not speak against it
_is(resource, row) if {
	_fits(resource, row)
	not _unfit(resource, row)
}

_fits(_, row) if {
	not row.given
	not row.where
}

_fits(resource, row) if terraform.given(resource, row.given)

_fits(resource, row) if fact.undecided(resource, row.given)

_fits(resource, row) if _at(resource, row.where[0]) in {_lower(value) | some value in row.where[1]}

_fits(resource, row) if fact.undecided(resource, row.where[0])

_unfit(resource, row) if _at(resource, row.never[0]) in {_lower(value) | some value in row.never[1]}

_unfit(resource, row) if {
	not fact.undecided(resource, row.has[0])
	not contains(_at(resource, row.has[0]), row.has[1])
}

_open(one) if terraform.unsure(one.resource, one.row.given)

_open(one) if fact.undecided(one.resource, one.row.where[0])

_open(one) if fact.undecided(one.resource, one.row.has[0])

_open(one) if fact.undecided(one.resource, [one.row.unless])

_at(resource, pointer) := _lower(object.get(resource.body, pointer, null))

_lower(value) := lower(value) if is_string(value)

_lower(value) := value if not is_string(value)
