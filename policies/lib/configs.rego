# METADATA
# title: Configurations of other tools
# description: Finds the files of a type, and what they say at a pointer.
package lib.configs

# the files of a type
of(type) := object.get(input, ["resources", "configs", type], [])

# "Grafana (boards/vllm.json)"
called(tool, file) := concat("", [tool, " (", file.name, ")"])

# those of a list that are mappings, each with its position
mappings(list) := {position: item |
	is_array(list)
	some position, item in list
	is_object(item)
}
