# METADATA
# title: Parallelism of training jobs
# description: |
#   In which ways a job splits its model, over how many devices, and on how many nodes it runs.
package lib.parallelism

import data.lib.sharding
import data.lib.training

dimensions := ["tensor", "pipeline", "context", "expert"]

# jobs that split their model: the splits by dimension, and whether data parallelism is sharded
jobs contains job if {
	some framework, _ in data.knowledge.training_settings
	some resource in training.resources(framework)
	splits := {dimension: split |
		some dimension in dimensions
		split := _split(framework, resource, dimension)
	}
	count(splits) > 0
	job := {
		"framework": framework,
		"resource": resource,
		"splits": splits,
		"sharded": _is_sharded(resource),
	}
}

# how many copies of the model there are, where the command says on how many devices it runs
data_degree(job) := degree if {
	machine := machines(job.resource)
	every dimension in ["tensor", "pipeline", "context"] {
		_is_decided(job, dimension)
	}
	parts := product([split.value | some dimension, split in job.splits; dimension != "expert"])
	(machine.nodes.value * machine.devices_per_node.value) % parts == 0
	degree := floor((machine.nodes.value * machine.devices_per_node.value) / parts)
}

# nodes, and devices of each, with the places that say so
machines(resource) := {field: size |
	some field, pointer in _launched[resource.body.program]
	value := object.get(resource.body, pointer, null)
	is_number(value)
	value > 0
	size := {"value": value, "pointer": pointer}
} if {
	_launched[resource.body.program]
} else := {
	"nodes": {"value": resource.body.flags["num-machines"], "pointer": ["flags", "num-machines"]},
	"devices_per_node": {
		"value": resource.body.flags["num-processes"] / resource.body.flags["num-machines"],
		"pointer": ["flags", "num-processes"],
	},
} if {
	resource.body.program == "accelerate"
	resource.body.flags["num-machines"] > 0
	resource.body.flags["num-processes"] % resource.body.flags["num-machines"] == 0
} else := _configured[resource.id] if {
	_configured[resource.id]
} else := {
	"nodes": {"value": resource.body.num_machines, "pointer": ["num_machines"]},
	"devices_per_node": {
		"value": resource.body.num_processes / resource.body.num_machines,
		"pointer": ["num_processes"],
	},
} if {
	resource.body.num_machines > 0
	resource.body.num_processes % resource.body.num_machines == 0
} else := {}

# where launchers say it, and where configurations of their own do
_launched := {
	"torchrun": {"nodes": ["flags", "nnodes"], "devices_per_node": ["flags", "nproc-per-node"]},
	"deepspeed": {"nodes": ["flags", "num-nodes"], "devices_per_node": ["flags", "num-gpus"]},
	"colossalai": {"nodes": ["flags", "num-nodes"], "devices_per_node": ["flags", "nproc-per-node"]},
}

_configured[resource.id] := sizes if {
	some framework, row in data.knowledge.training_settings
	row.settings.devices
	some resource in training.resources(framework)
	not _launched[resource.body.program]
	sizes := {field: size |
		some field, setting in {"nodes": "nodes", "devices_per_node": "devices"}
		some pointer in row.settings[setting]
		value := object.get(resource.body, pointer, null)
		is_number(value)
		value > 0
		size := {"value": value, "pointer": pointer}
	}
	count(sizes) > 0
}

# DeepSpeed's Megatron makes no pipeline where it is told so
_makes_none(resource, "pipeline") if resource.body.script_flags["no-pipeline-parallel"] == true

# only some of ColossalAI's plugins split the model
_makes_none(resource, _) if {
	resource.body.framework == "colossalai"
	not _splits_models(resource.body.script_flags)
}

# MindSpore splits a model only where it is told to be parallel in this way
_makes_none(resource, _) if resource.body.parallel.parallel_mode in {0, "0", "data_parallel", "stand_alone"}

# Accelerate has a block for each backend, and uses that of its own
_makes_none(resource, _) if {
	resource.body.megatron_lm_config
	upper(resource.body.distributed_type) != "MEGATRON_LM"
}

_split(framework, resource, dimension) := split if {
	not _makes_none(resource, dimension)
	splits := [{"value": value, "pointer": pointer} |
		some pointer in data.knowledge.training_settings[framework].settings[dimension]
		value := object.get(resource.body, pointer, null)
		is_number(value)
		value > 1
	]
	split := splits[0]
} else := split if {
	# along every way through the script it is more than one
	not _makes_none(resource, dimension)
	some pointer in data.knowledge.training_settings[framework].settings[dimension]
	values := object.get(resource.body, array.concat(["alternatives"], pointer), [])
	count(values) > 0
	every value in values {
		is_number(value)
		value > 1
	}
	split := {"value": null, "pointer": pointer}
}

_splits_models(flags) if flags.plugin in {"3d", "moe", "hybrid", "hybrid_parallel"}

_is_decided(job, dimension) if is_number(job.splits[dimension].value)

_is_decided(job, dimension) if {
	not job.splits[dimension]
	every pointer in object.get(data.knowledge.training_settings[job.framework].settings, dimension, []) {
		not training.is_open(job.resource, pointer)
	}
}

_is_sharded(resource) if {
	resource.id in sharding.ids
} else := false
