# METADATA
# title: Reading training configurations and the commands that start training
# description: |
#   Finds a setting wherever a framework keeps it, and says what is known of it. The keys are data.
package lib.training

import data.lib.fact
import data.lib.naming

# every value of a setting that is set: its framework, resource, pointer and value
read(setting) := [found |
	some framework, row in data.knowledge.training_settings
	some pointer in row.settings[setting]
	some resource in resources(framework)
	value := object.get(resource.body, pointer, null)
	is_set(value)
	found := {"framework": framework, "resource": resource, "pointer": pointer, "value": value}
]

# those that are figures above a limit
above(setting, limit) := [found |
	some found in read(setting)
	is_number(found.value)
	found.value > limit
]

# those that are switched on
on(setting) := [found | some found in read(setting); found.value == true]

# places where a setting is left to something else
open(setting) := [fact.at(resource, pointer) |
	some framework, row in data.knowledge.training_settings
	some pointer in row.settings[setting]
	some resource in resources(framework)
	is_open(resource, pointer)
]

is_open(resource, pointer) if object.get(resource.body, pointer, null) == "auto"

is_open(resource, pointer) if fact.undecided(resource, pointer)

# every value of a setting in one resource, with where it stands
within(framework, resource, setting) := [{"pointer": pointer, "value": value} |
	some pointer in data.knowledge.training_settings[framework].settings[setting]
	value := object.get(resource.body, pointer, null)
	is_set(value)
]

# the first value of a setting in one resource
of(framework, resource, setting) := within(framework, resource, setting)[0].value

# resources of a framework: files, or commands that start its scripts
resources(framework) := [resource |
	some program in launchers
	some resource in input.resources.launch[program]
	resource.body.framework == data.knowledge.training_settings[framework].command
] if {
	data.knowledge.training_settings[framework].command
} else := object.get(input, ["resources", "launch", program], []) if {
	program := data.knowledge.training_settings[framework].program
} else := object.get(input, ["resources", "training", framework], [])

# programs whose commands start the script of a framework
launchers := ["torchrun", "accelerate", "deepspeed", "python", "composer", "swift", "trl", "colossalai"]

# empty is unset
is_set(value) if not value in {null, "", "None", "none", "null"}

# the text that `provided_by` takes
provider(framework) := data.knowledge.training_settings[framework].provider

with_detail(framework, detail) := concat("", [provider(framework), " (", detail, ")"])

# the name of a job as a map entry
entry(resource) := naming.slug(resource.name)

# a value as text
text(value) := value if is_string(value)

text(value) := format_int(value, 10) if {
	is_number(value)
	floor(value) == value
}

text(true) := "true"

# a path in the jobs of development.production
job(resource, keys) := array.concat(
	["development", "production", "training", "jobs", entry(resource)],
	keys,
)
