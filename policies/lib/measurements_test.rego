# METADATA
# title: Results in the short form that tests of fact rules read well in
package lib.measurements_test

import data.lib.measurements

# one result of a tool
result(id, name, body) := {
	"id": id,
	"source": "bench",
	"name": name,
	"address": concat("", [name, ".txt"]),
	"body": body,
	"unknown": [],
	"references": [],
}

# the input that holds the results of one tool
input_of(type, results) := {"resources": {"measurements": {type: results}}}

# the input of one result
one(type, name, body) := input_of(type, [result(1, name, body)])

# facts as [what lies below the path, value]
below(facts, length) := {[concat(".", array.slice(found.path, length, count(found.path))), found.value] |
	some found in facts
}

# the reasons of unknowns
reasons(unknowns) := {found.reason | some found in unknowns}

test_a_file_names_its_entry if measurements.file_entry(result(1, "All Reduce", {})) == "all-reduce"

test_a_part_of_a_file_names_its_own if {
	part := object.union(result(1, "mix", {}), {"address": "mix.json#group 1"})
	measurements.file_entry(part) == "mix.group-1"
}
