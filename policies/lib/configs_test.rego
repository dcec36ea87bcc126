package lib.configs_test

import data.lib.configs

# the input of files of several types, in the order of their ids
files(bodies) := {"resources": {"configs": {type: resources |
	some [type, _] in bodies
	resources := [resource(position + 1, body) |
		some position, [given, body] in bodies
		given == type
	]
}}}

# one file as rules see it
resource(id, body) := named(id, concat("", ["file-", format_int(id, 10)]), body)

named(id, name, body) := {
	"id": id,
	"source": "tools",
	"name": name,
	"address": name,
	"body": body,
	"unknown": [],
	"references": [],
}

# the input of one file
file(type, body) := files([[type, body]])

# the same with values that are not known
file_open(type, body, unknown) := {"resources": {"configs": {type: [object.union(
	resource(1, body),
	{"unknown": unknown},
)]}}}

# facts as [path without its first keys, value]
values(facts, skip) := {[concat(".", array.slice(one.path, skip, count(one.path))), one.value] | some one in facts}

test_the_files_of_a_type if {
	[file.body | some file in configs.of("loki")] == [{"a": 1}] with input as file("loki", {"a": 1})
	configs.of("vector") == [] with input as file("loki", {"a": 1})
}

test_mappings_of_a_list if {
	configs.mappings([1, {"a": 2}]) == {1: {"a": 2}}
	configs.mappings({"a": {}}) == {}
}

test_what_a_file_is_called if configs.called("Loki", resource(1, {})) == "Loki (file-1)"
