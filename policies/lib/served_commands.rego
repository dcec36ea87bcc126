# METADATA
# title: Commands that serve models
# description: |
#   Reads the flags of a server under each name that it has for them. The names are data.
package lib.served_commands

import data.lib.fact
import data.lib.naming

# every server that is started: its program, what the program is called, and the resource
servers contains {"program": program, "name": row.name, "resource": resource} if {
	some program, row in data.knowledge.serving_flags
	some resource in input.resources.launch[program]
}

# the value of a setting, with where it stands
setting(server, name) := found[0] if {
	found := [{"value": value, "pointer": ["flags", flag]} |
		some flag in data.knowledge.serving_flags[server.program][name]
		value := server.resource.body.flags[flag]
	]
	count(found) > 0
}

# the model that is served: a flag, or the first argument
model(server) := setting(server, "model") if {
	is_string(setting(server, "model").value)
} else := {"value": argument, "pointer": ["arguments", 0]} if {
	argument := server.resource.body.arguments[0]
	is_string(argument)
}

# a size, 1 where it is not set; nothing where the script does not decide it
size(server, name) := 1 if {
	not setting(server, name)
	not is_open(server, name)
} else := setting(server, name).value if is_number(setting(server, name).value)

is_open(server, name) if {
	some flag in data.knowledge.serving_flags[server.program][name]
	fact.undecided(server.resource, ["flags", flag])
}

# places where a setting is left open
open(name) := [fact.at(server.resource, ["flags", flag]) |
	some server in servers
	some flag in data.knowledge.serving_flags[server.program][name]
	fact.undecided(server.resource, ["flags", flag])
]

entry(server) := naming.slug(server.resource.name)
