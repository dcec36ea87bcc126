package facts.training.hyperparameters_test

import data.facts.training.hyperparameters as rule
import data.lib.configurations_test as given

test_what_is_set if {
	body := {"do_train": true, "stage": "dpo", "learning_rate": 0.00001, "per_device_train_batch_size": 1, "max_steps": -1}
	{one.path[4] | some one in rule.facts} == {"learning_rate", "batch_size"} with input as given.file("llama_factory", body)
}

test_none_outside_fine_tuning if {
	rule.facts == set() with input as given.file("neox", {"optimizer": {"params": {"lr": 0.1}}, "train_iters": 10})
	rule.facts == set() with input as given.file("llama_factory", {"learning_rate": 0.1})
	rule.facts == set() with input as given.file("deepspeed", {"train_batch_size": "auto"})
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_llm_on_ray if {
	body := {"General": {"base_model": "acme/a"}, "Training": {"learning_rate": 0.1, "batch_size": 2, "epochs": 0}}
	{one.path[4] | some one in rule.facts} == {"learning_rate", "batch_size"} with input as given.file("llm_on_ray", body)
}
