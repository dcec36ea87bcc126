# METADATA
# title: Custom resources that serve a model
# description: |
#   What an operator turns into model servers, as pods of one container. Which resources do, and where they say what, is
#   data.
package lib.serving_resources

import data.lib.counts
import data.lib.fact
import data.lib.kubernetes

# each with its kind, owner, row, and the pointer of what stands for the server's container
all := [{"kind": kind, "owner": owner, "row": row, "pointer": pointers[0]} |
	some kind, rows in _index
	some group, row in rows
	some owner in input.resources.kubernetes[kind]
	kubernetes.in_group(owner, group)
	every needed in object.get(row, "needs", []) {
		_has(owner, needed)
	}
	not _is_none(owner, row)
	pointers := [pointer | some pointer in row.container; _has(owner, pointer)]
	count(pointers) > 0
]

# the row of an object's kind
row(owner) := known if {
	some group, known in _index[owner.body.kind]
	kubernetes.in_group(owner, group)
}

_index := _rows

_rows[kind][group] := known if {
	some key, known in data.knowledge.serving_resources
	[group, kind] := split(key, "/")
}

# whether the operator makes an interface for callers
is_reached(owner) if {
	known := row(owner)
	known.reached == true
	not known.through
}

is_reached(owner) if {
	known := row(owner)
	known.reached == true
	is_object(object.get(owner.body, known.through, null))
}

# settings of the engine that stand in the resource itself
options(owner) := [{"name": name, "value": text, "place": fact.at(owner, pointer)} |
	some name, pointer in row(owner).options
	value := object.get(owner.body, pointer, null)
	text := _text(value)
]

# how many nodes one server runs on, where the resource says so
nodes(owner) := counts.whole(object.get(owner.body, row(owner).nodes, null))

# the models that it names, with where
models(owner) := [{"text": text, "place": fact.at(owner, pointer)} |
	some pointer in row(owner).model
	text := object.get(owner.body, pointer, null)
	is_string(text)
]

# where its model is kept, with where it says so
stored(owner) := [{"from": from, "place": fact.at(owner, pointer)} |
	some from, pointer in row(owner).stored
	_says(owner, pointer)
]

# those that scale by themselves: with the least and the most, and where they stand
scaled := [{"kind": one.kind, "owner": one.owner, "least": least, "most": most, "bounds": bounds} |
	some one in all
	bounds := one.row.bounds
	_is_on(one)
	least := counts.whole(object.get(one.owner.body, bounds.least, bounds.least_default))
	most := counts.whole(object.get(one.owner.body, bounds.most, null))
]

_is_on(one) if {
	not one.row.on
	not one.row.off
}

_is_on(one) if object.get(one.owner.body, one.row.on, false) == true

_is_on(one) if object.get(one.owner.body, one.row.off, false) == false

_has(owner, pointer) if {
	value := object.get(owner.body, pointer, null)
	value != null
	value != ""
}

_says(owner, pointer) if {
	text := object.get(owner.body, pointer, "")
	is_string(text)
	text != ""
}

# one that is told to run none, and may not grow
_is_none(owner, known) if {
	kubernetes.count_of(object.get(owner.body, known.replicas, 1)) == 0
	not object.get(owner.body, object.get(known, ["bounds", "most"], ["none"]), 0) > 0
}

_text(value) := value if is_string(value)

_text(value) := format_int(value, 10) if is_number(value)
