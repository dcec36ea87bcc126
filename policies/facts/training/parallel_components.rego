# METADATA
# title: Components that parallel training is built of
# description: |
#   The framework that splits models or states, the compiler that is switched on, the communication library that is
#   named, and Slurm where a script asks it for nodes.
# custom:
#   title_zh: 并行训练的构成组件
#   shows: [6.1.3.3.b]
package facts.training.parallel_components

import data.lib.fact
import data.lib.parallelism
import data.lib.sharding
import data.lib.training

facts contains _part("parallel_framework", training.provider(job.framework), places) if {
	some job in parallelism.jobs
	places := [fact.at(job.resource, split.pointer) | some split in job.splits]
}

facts contains _part("parallel_framework", shard.provider, [fact.at(shard.resource, shard.pointer)]) if {
	some shard in sharding.shards
}

facts contains _part("model_compiler", "torch.compile", [fact.at(set_to.resource, set_to.pointer)]) if {
	some set_to in training.on("compile")
}

# Accelerate names the compiler behind TorchDynamo
facts contains _part("model_compiler", concat("", ["torch.compile (", lower(backend), ")"]), [fact.at(resource, pointer)]) if {
	some [resource, pointer] in _dynamo
	backend := object.get(resource.body, pointer, null)
	is_string(backend)
	lower(backend) in {"inductor", "aot_ts_nvfuser", "nvprims_nvfuser", "cudagraphs", "ofi", "tensorrt", "onnxrt", "ipex", "tvm", "hpu_backend"}
}

_dynamo contains [resource, ["dynamo_config", "dynamo_backend"]] if some resource in input.resources.training.accelerate

_dynamo contains [resource, ["flags", "dynamo-backend"]] if some resource in input.resources.launch.accelerate

facts contains _part("collective_communication_library", name, [fact.at(set_to.resource, set_to.pointer)]) if {
	some set_to in training.read("communication")
	name := {"nccl": "NCCL", "hccl": "HCCL", "flagcx": "FlagCX"}[set_to.value]
}

facts contains _part("scheduling", "Slurm", [fact.at(run, ["directives", key])]) if {
	some program in training.launchers
	some run in input.resources.launch[program]
	run.body.framework
	some key in ["nodes", "gpus-per-node", "gres", "gpus"]
	training.is_set(run.body.directives[key])
}

unknown := set()

_part(part, provider, places) := fact.of(
	["platform", "overall", "parallelism", "components", part, "provided_by"],
	provider,
	places,
)
