# METADATA
# title: Overflow of gradients in fp16 training
# description: |
#   Training in fp16, or by MindFormers, with a loss scale that moves looks for overflow of gradients at every step. A
#   block that is not switched on, or that fixes the scale, looks for nothing.
# custom:
#   title_zh: fp16 训练的梯度溢出检测
#   shows: [6.1.2.5.b.1]
package facts.training.overflow_checks

import data.lib.fact
import data.lib.training

facts contains _check(training.with_detail(set_to.framework, "dynamic loss scale"), fact.at(set_to.resource, set_to.pointer)) if {
	some set_to in training.on("fp16")
	set_to.framework in {"deepspeed", "neox", "megatron_command"}
	not _is_fixed(set_to)
}

facts contains _check("DeepSpeed (check_grad_overflow)", fact.at(resource, ["bf16", "check_grad_overflow"])) if {
	some resource in input.resources.training.deepspeed
	resource.body.bf16.enabled == true
	resource.body.bf16.check_grad_overflow == true
}

facts contains _check("Megatron (NaN check)", fact.at(run, ["script_flags", "check-for-nan-in-loss-and-grad"])) if {
	some run in training.resources("megatron_command")
	run.body.script_flags["check-for-nan-in-loss-and-grad"] == true
}

# its wrapper of a step looks for overflow before it updates a scale that moves
facts contains _check("MindFormers (dynamic loss scale)", fact.at(run, ["runner_wrapper", "scale_sense", "type"])) if {
	some run in input.resources.training.mindformers
	object.get(run.body, "run_mode", "train") in {"train", "finetune"}
	run.body.runner_wrapper.type in {"MFTrainOneStepCell", "MFPipelineWithLossScaleCell"}
	run.body.runner_wrapper.scale_sense.type in {"DynamicLossScaleUpdateCell", "AdaptiveLossScaleUpdateCell"}
}

unknown contains fact.unknown("whether fp16 is used is not known", [place]) if some place in training.open("fp16")

_check(provider, place) := fact.of(
	["platform", "toolchain", "monitoring", "overflow_checks", "gradient", "provided_by"],
	provider,
	[place],
)

# a scale of 0, and none at all, is dynamic
_is_fixed(set_to) if training.of(set_to.framework, set_to.resource, "loss_scale") > 0
