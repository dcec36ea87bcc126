# METADATA
# title: Commands that serve models
# description: |
#   Reads the flags of a server under each name that it has for them. The names are data.
package lib.served_commands

import data.lib.fact
import data.lib.naming

# every server that is started: its program, what the program is called, and the resource
servers contains {
	"program": program, "name": row.name, "resource": resource, "entry": naming.slug(resource.name),
	"below": ["flags"], "joint": "-", "given": object.get(resource.body, "flags", {}),
} if {
	some program, row in data.knowledge.serving_flags
	some resource in input.resources.launch[program]
}

# FlagScale starts an engine with the same arguments, written with underscores
servers contains {
	"program": service.engine, "name": concat(" ", [row.name, "in FlagScale"]), "resource": resource,
	"entry": naming.below(resource.name, service.serve_id),
	"below": ["services", position, "engine_args"], "joint": "_", "given": service.engine_args,
} if {
	some resource in input.resources.training.flagscale_serve
	some position, service in resource.body.services
	row := data.knowledge.serving_flags[service.engine]
	is_object(service.engine_args)
}

# Megatron serves by scripts that a launcher starts
servers contains {
	"program": "megatron", "name": row.name, "resource": resource, "entry": naming.slug(resource.name),
	"below": ["script_flags"], "joint": "-", "given": object.get(resource.body, "script_flags", {}),
} if {
	row := data.knowledge.serving_flags.megatron
	some program in ["torchrun", "python"]
	some resource in input.resources.launch[program]
	not resource.body.framework
	some word in ["inference_server", "text_generation_server"]
	contains(resource.body.script, word)
}

# the value of a setting, with where it stands
setting(server, name) := found[0] if {
	found := [{"value": value, "pointer": pointer(server, flag)} |
		some flag in data.knowledge.serving_flags[server.program][name]
		value := told(server, flag)
	]
	count(found) > 0
}

# the value of one flag, and where it stands
told(server, flag) := server.given[replace(flag, "-", server.joint)]

pointer(server, flag) := array.concat(server.below, [replace(flag, "-", server.joint)])

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
	fact.undecided(server.resource, pointer(server, flag))
}

# places where a setting is left open
open(name) := [fact.at(server.resource, pointer(server, flag)) |
	some server in servers
	some flag in data.knowledge.serving_flags[server.program][name]
	fact.undecided(server.resource, pointer(server, flag))
]

entry(server) := server.entry
