package facts.training.optimizers_test

import data.facts.training.optimizers as rule
import data.lib.configurations_test as given

test_an_optimizer_and_a_loss_by_name if {
	found := rule.facts with input as given.file("torchtune", {
		"optimizer": {"_component_": "torch.optim.AdamW"},
		"loss": {"_component_": "torchtune.modules.loss.LinearCrossEntropyLoss"},
	})
	count(found) == 4
	given.under(found, "offered_as") == {"component"}
	{one.path[4] | some one in found} == {"optimizer", "loss_function"}
}

test_none_without_a_name if {
	rule.facts == set() with input as given.file("axolotl", {"optimizer": null})
	rule.facts == set() with input as given.file("deepspeed", {"optimizer": {}})
}

test_auto_is_unknown if {
	count(rule.unknown) == 1 with input as given.file("deepspeed", {"optimizer": {"type": "auto"}})
	rule.facts == set() with input as given.file("deepspeed", {"optimizer": {"type": "auto"}})
}
