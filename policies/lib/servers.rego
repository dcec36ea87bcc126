# METADATA
# title: Servers that launch scripts start
# description: |
#   One entry for each command that serves models, and its settings wherever its program has a flag for them.
package lib.servers

import data.lib.fact
import data.lib.naming

all := [server |
	some program, flags in data.knowledge.serving_flags
	some resource in input.resources.launch[program]
	server := {"program": program, "name": flags.name, "resource": resource}
]

# the name of the map entry
entry(server) := naming.slug(server.resource.name)

# the value that a server is told, and where
setting(server, name) := found[0] if {
	found := [{"value": value, "pointer": pointer} |
		some pointer in _pointers(server, name)
		value := object.get(server.resource.body, pointer, null)
		value != null
		value != ""
	]
	count(found) > 0
}

# whether it is told, but not known
is_open(server, name) if {
	some pointer in _pointers(server, name)
	fact.undecided(server.resource, pointer)
}

# places of settings that are told, but not known
open(name) := {fact.at(server.resource, pointer) |
	some server in all
	some pointer in _pointers(server, name)
	fact.undecided(server.resource, pointer)
}

# the model: a flag, or the first argument
model(server) := setting(server, "model") if {
	setting(server, "model")
} else := {"value": server.resource.body.arguments[0], "pointer": ["arguments", 0]}

# a size, one where it is not told
size(server, name) := setting(server, name).value if {
	is_number(setting(server, name).value)
} else := 1 if {
	not setting(server, name)
	not is_open(server, name)
}

_pointers(server, name) := [["flags", flag] | some flag in data.knowledge.serving_flags[server.program][name]]
