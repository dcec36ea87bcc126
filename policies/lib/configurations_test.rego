package lib.configurations_test

import data.lib.fact
import data.lib.training as settings

# one resource as rules see it
resource(id, name, body, unknown) := {
	"id": id,
	"source": "tuning",
	"name": name,
	"address": name,
	"body": body,
	"unknown": unknown,
	"references": [],
}

# the input of one configuration of a framework
file(type, body) := {"resources": {"training": {type: [resource(1, "run.yaml", body, [])]}}}

# the same with values that are not known
file_open(type, body, unknown) := {"resources": {"training": {type: [resource(1, "run.yaml", body, unknown)]}}}

# the input of several configurations of one framework
several(type, bodies) := {"resources": {"training": {type: [resource(id, name, body, []) |
	some id, body in bodies
	name := concat("", ["run-", format_int(id, 10), ".yaml"])
]}}}

# the input of one command
command(program, body) := {"resources": {"launch": {program: [resource(1, "run.sh", body, [])]}}}

command_open(program, body, unknown) := {"resources": {"launch": {program: [resource(1, "run.sh", body, unknown)]}}}

# several commands of one program
commands(program, bodies) := {"resources": {"launch": {program: [resource(id, name, body, []) |
	some id, body in bodies
	name := concat("", ["run-", format_int(id, 10), ".sh"])
]}}}

# facts as [the last keys of the path, the value]
values(facts, last) := {[concat(".", array.slice(one.path, count(one.path) - last, count(one.path))), one.value] |
	some one in facts
}

# the values that stand below a key of that name
under(facts, key) := {one.value | some one in facts; one.path[count(one.path) - 1] == key}

test_a_setting_wherever_a_framework_keeps_it if {
	places := {[found.framework, found.value] | some found in settings.read("accumulation_steps")} with input as {
		"resources": {
			"training": {
				"deepspeed": [resource(1, "ds.json", {"gradient_accumulation_steps": 4}, [])],
				"trl": [resource(2, "run.yaml", {"gradient_accumulation_steps": null}, [])],
			},
			"launch": {"torchrun": [
				resource(3, "a.sh", {"framework": "transformers", "script_flags": {"gradient-accumulation-steps": 2}}, []),
				resource(4, "b.sh", {"framework": "megatron", "script_flags": {"gradient-accumulation-steps": 8}}, []),
			]},
		},
	}
	places == {["deepspeed", 4], ["transformers_command", 2]}
}

test_an_open_setting if {
	places := settings.open("zero_stage") with input as file_open("neox", {}, [["zero_optimization", "stage"]])
	places == [fact.at({"id": 1}, ["zero_optimization", "stage"])]
}
