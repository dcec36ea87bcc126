# METADATA
# title: Environment variables of containers
# description: |
#   The variables that a container is given as texts, in its own body or through a config map that is there. Those that
#   come from a secret, from a field, or from a config map that is kept elsewhere are not known.
package lib.variables

import data.lib.fact

# each with its name, its value, and the place of the value
of(owner, container) := array.concat(
	array.concat(
		[{"name": variable.name, "value": variable.value, "place": place} |
			some position, variable in container.body.env
			is_string(variable.value)
			place := fact.at(owner, array.concat(container.pointer, ["env", position, "value"]))
		],
		[{"name": variable.name, "value": entry.value, "place": entry.place} |
			some variable in container.body.env
			entry := _entry(owner, variable.valueFrom.configMapKeyRef.name, variable.valueFrom.configMapKeyRef.key)
		],
	),
	array.concat(
		[{"name": key, "value": entry.value, "place": entry.place} |
			some from in container.body.envFrom
			maps := _index[[owner.source, from.configMapRef.name]]
			some map in maps
			some key, _ in map.body.data
			entry := _entry(owner, from.configMapRef.name, key)
		],
		[{"name": name, "value": value, "place": fact.at(owner, array.concat(container.pointer, [part, name]))} |
			some part in ["environment", "env"]
			is_object(container.body[part])
			some name, value in container.body[part]
			is_string(value)
		],
	),
)

# what a config map has under a key, where only one bears the name
_entry(owner, name, key) := {"value": value, "place": fact.at(map, ["data", key])} if {
	maps := _index[[owner.source, name]]
	count(maps) == 1
	some map in maps
	value := map.body.data[key]
	is_string(value)
}

_index := _maps

_maps[[map.source, map.name]] contains map if some map in input.resources.kubernetes.ConfigMap
