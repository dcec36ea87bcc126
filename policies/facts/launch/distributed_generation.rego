# METADATA
# title: Scripts that generate on several devices
# description: |
#   Generation by verl, by the servers and samplers of Megatron, and by engines of vLLM that answer for a model that
#   learns by reinforcement, with the model split over more than one device.
# custom:
#   title_zh: 跨多设备生成的脚本
#   shows: [6.1.3.3.d]
package facts.launch.distributed_generation

import data.lib.fact
import data.lib.naming
import data.lib.training

facts contains fact.of(_path(run, "provided_by"), run.provider, run.places) if some run in _runs

facts contains found if {
	some run in _runs
	nodes := ceil(run.devices / run.per_node)
	run.devices % nodes == 0
	some [key, value] in [["nodes", nodes], ["devices_per_node", run.devices / nodes]]
	found := fact.of(_path(run, key), value, run.places)
}

unknown contains fact.unknown("number of devices is not known", [fact.at(resource, pointer)]) if {
	some [resource, pointers, _] in _generating
	some pointer in pointers
	fact.undecided(resource, pointer)
}

_runs contains run if {
	some [resource, pointers, machine] in _generating
	split_in := [pointer | some pointer in pointers; object.get(resource.body, pointer, 1) > 1]
	count(split_in) > 0
	every pointer in pointers {
		not fact.undecided(resource, pointer)
	}
	run := object.union(
		{
			"resource": resource,
			"provider": machine.provider,
			"places": [fact.at(resource, pointer) | some pointer in split_in],
			"devices": product([object.get(resource.body, pointer, 1) | some pointer in split_in]),
		},
		{"per_node": per_node |
			per_node := object.get(resource.body, machine.devices, 0)
			is_number(per_node)
			per_node > 0
		},
	)
}

_generating contains [resource, [["overrides", "rollout.tensor_model_parallel_size"]], machine] if {
	some program in ["python", "torchrun"]
	some resource in input.resources.launch[program]
	resource.body.framework == "verl_generation"
	machine := {"provider": "verl (main_generation)", "devices": ["overrides", "trainer.n_gpus_per_node"]}
}

_generating contains [resource, pointers, machine] if {
	some resource in input.resources.launch.torchrun
	not resource.body.framework
	_generates(resource.body.script)
	pointers := [
		["script_flags", "tensor-model-parallel-size"],
		["script_flags", "pipeline-model-parallel-size"],
	]
	machine := {"provider": concat("", ["Megatron (", resource.body.script, ")"]), "devices": ["flags", "nproc-per-node"]}
}

# engines of vLLM beside those that learn
_generating contains [resource, [["script_flags", "vllm-tensor-parallel-size"]], machine] if {
	some framework in ["transformers_command", "openrlhf_command"]
	some resource in training.resources(framework)
	not resource.body.script_flags["use-vllm"] == false
	machine := {"provider": concat("", ["vLLM (", resource.body.script, ")"]), "devices": []}
}

_generates(script) if {
	some word in ["text_generation", "generate_samples", "_inference", "inference_server"]
	contains(script, word)
}

_path(run, key) := [
	"platform", "overall", "parallelism", "distributed_inference",
	naming.slug(run.resource.name), key,
]
