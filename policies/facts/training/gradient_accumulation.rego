# METADATA
# title: Gradient accumulation in training configurations
# description: |
#   A number of accumulation steps, shown as it is set. "auto", which leaves it to the caller, is not known. LitGPT sets
#   a batch for all devices and one for each pass of a device, and accumulates over what lies between.
# custom:
#   title_zh: 训练配置中的梯度累积
#   shows: [6.2.2.2.c.4]
package facts.training.gradient_accumulation

import data.lib.fact
import data.lib.training

# one step accumulates nothing
facts contains found if {
	some set_to in array.concat(training.above("accumulation_steps", 1), _divided)
	places := [fact.at(set_to.resource, pointer) | some pointer in _pointers(set_to)]
	some [key, value] in [["provided_by", training.provider(set_to.framework)], ["steps", set_to.value]]
	found := fact.of(training.job(set_to.resource, ["gradient_accumulation", key]), value, places)
}

unknown contains fact.unknown("gradient accumulation steps are not known", [place]) if {
	some place in training.open("accumulation_steps")
}

unknown contains fact.unknown("gradient accumulation steps are not known", [fact.at(run, pointer)]) if {
	some run in input.resources.training.litgpt
	is_number(run.body.train.global_batch_size)
	is_number(run.body.train.micro_batch_size)
	some pointer in [["devices"], ["num_nodes"]]
	training.is_open(run, pointer)
}

# LitGPT rounds down, and has one node where none is said; how many devices it takes depends on the command
_divided := [set_to |
	some run in input.resources.training.litgpt
	not training.is_open(run, ["devices"])
	not training.is_open(run, ["num_nodes"])
	devices := run.body.devices * object.get(run.body, "num_nodes", 1)
	devices > 0
	run.body.train.micro_batch_size > 0
	steps := floor(floor(run.body.train.global_batch_size / devices) / run.body.train.micro_batch_size)
	steps > 1
	set_to := {
		"framework": "litgpt",
		"resource": run,
		"value": steps,
		"pointers": [["train", "global_batch_size"], ["train", "micro_batch_size"], ["devices"]],
	}
]

_pointers(set_to) := set_to.pointers

_pointers(set_to) := [set_to.pointer]
