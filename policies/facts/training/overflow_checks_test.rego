package facts.training.overflow_checks_test

import data.facts.training.overflow_checks as rule
import data.lib.configurations_test as given

test_a_loss_scale_that_moves if {
	found := rule.facts with input as given.file("neox", {"fp16": {"enabled": true, "loss_scale": 0}})
	given.values(found, 2) == {["gradient.provided_by", "GPT-NeoX (dynamic loss scale)"]}
}

test_a_loss_scale_that_is_not_said_moves if {
	count(rule.facts) == 1 with input as given.file("deepspeed", {"fp16": {"enabled": true}})
}

test_a_check_of_its_own if {
	count(rule.facts) == 1 with input as given.file("deepspeed", {"bf16": {"enabled": true, "check_grad_overflow": true}})
	checked := {"framework": "megatron", "script_flags": {"check-for-nan-in-loss-and-grad": true}}
	count(rule.facts) == 1 with input as given.command("torchrun", checked)
}

test_none_from_a_block_that_is_off_or_fixed if {
	rule.facts == set() with input as given.file("deepspeed", {"fp16": {"enabled": false, "loss_scale_window": 1000}})
	rule.facts == set() with input as given.file("deepspeed", {"fp16": {"enabled": true, "loss_scale": 128}})
	rule.facts == set() with input as given.file("trl", {"fp16": true})
}

test_auto_is_unknown if {
	count(rule.unknown) == 1 with input as given.file("deepspeed", {"fp16": {"enabled": "auto"}})
}

test_a_wrapper_of_mindformers_whose_scale_moves if {
	step := {"type": "MFTrainOneStepCell", "scale_sense": {"type": "DynamicLossScaleUpdateCell"}}
	found := rule.facts with input as given.file("mindformers", {"run_mode": "finetune", "runner_wrapper": step})
	given.values(found, 2) == {["gradient.provided_by", "MindFormers (dynamic loss scale)"]}
	rule.facts == set() with input as given.file("mindformers", {"run_mode": "predict", "runner_wrapper": step})
	fixed := {"type": "MFTrainOneStepCell", "scale_sense": 1.0}
	rule.facts == set() with input as given.file("mindformers", {"runner_wrapper": fixed})
}
