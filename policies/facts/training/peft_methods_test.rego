package facts.training.peft_methods_test

import data.facts.training.peft_methods as rule
import data.lib.configurations_test as given
import data.lib.resources_test as resources

test_each_method_that_is_used if {
	every row in [
		["llama_factory", {"do_train": true, "stage": "sft", "finetuning_type": "lora"}, "lora"],
		["llama_factory", {"do_train": true, "stage": "sft", "finetuning_type": "lora", "quantization_bit": 4}, "qlora"],
		["llama_factory", {"train_dataset": "d", "peft_config": {"name": "lora"}}, "lora"],
		["axolotl", {"base_model": "a", "datasets": [{}], "adapter": "qlora"}, "qlora"],
		["trl", {"learning_rate": 0.1, "use_peft": true}, "lora"],
		["trl", {"learning_rate": 0.1, "use_peft": true, "load_in_4bit": true}, "qlora"],
		["peft", {"peft_type": "P_TUNING"}, "p_tuning"],
		["torchtune", {"optimizer": {"lr": 0.1}, "model": {"_component_": "torchtune.models.acme.lora_acme"}}, "lora"],
	] {
		{one.path[4] | some one in rule.facts} == {row[2]} with input as given.file(row[0], row[1])
	}
}

test_none_from_full_tuning_left_overs_and_inference if {
	every row in [
		["llama_factory", {"do_train": true, "stage": "sft", "finetuning_type": "full"}],
		["llama_factory", {"finetuning_type": "lora", "adapter_name_or_path": "a"}],
		["axolotl", {"base_model": "a", "datasets": [{}], "adapter": null, "lora_r": 8}],
		["trl", {"learning_rate": 0.1, "lora_r": 16, "use_peft": false}],
		["trl", {"learning_rate": 0.1, "lora_r": 16}],
		["neox", {"finetune": true, "load": "a"}],
	] {
		rule.facts == set() with input as given.file(row[0], row[1])
	}
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_methods_of_commands_and_of_others if {
	every row in [
		[{"learning-rate": 0.1, "use-peft": true}, "lora"],
		[{"learning-rate": 0.1, "finetuning-type": "oft"}, "oft"],
	] {
		command := {"framework": "transformers", "script_flags": row[0]}
		{one.path[4] | some one in rule.facts} == {row[1]} with input as given.command("torchrun", command)
	}
	oft := {"do_train": true, "stage": "sft", "finetuning_type": "oft", "quantization_bit": 4}
	{one.path[4] | some one in rule.facts} == {"qoft"} with input as given.file("llama_factory", oft)
	component := {"optimizer": {"lr": 0.1}, "model": {"_component_": "torchtune.models.acme.qlora_acme"}}
	{one.path[4] | some one in rule.facts} == {"qlora"} with input as given.file("torchtune", component)
}

test_a_workspace_that_tunes if {
	{one.path[4] | some one in rule.facts} == {"qlora"} with input as _workspace({"method": "qlora", "input": {"urls": ["https://data.example"]}})
	rule.facts == set() with input as _workspace({"method": "qlora"})
	rule.facts == set() with input as _workspace({"method": "", "input": {"urls": ["https://data.example"]}})
}

_workspace(tuning) := resources.kubernetes([{
	"apiVersion": "kaito.sh/v1beta1", "kind": "Workspace", "metadata": {"name": "tune"}, "tuning": tuning,
}])

test_a_rank_of_a_script_that_is_named_after_its_adapters if {
	every row in [
		["tune_with_peft.py", {"lora-rank": 8}, {"lora"}],
		["train_lora.py", {"lora-r": 8, "q-lora": true}, {"qlora"}],
		["train_lora.py", {"lora-r": 8, "load-in-kbits": 4}, {"qlora"}],
		["train_lora.py", {"lora-r": 8, "q-lora": false, "load-in-kbits": 16}, {"lora"}],
		["train_lora.py", {"lora-r": 0}, set()],
		["train_lora.py", {"lora-alpha": 16}, set()],
		["qlora.py", {"lora-r": 8, "full-finetune": true}, set()],
		["tune_with_peft.py", {"lora-rank": 8, "use-peft": false}, set()],
		["train_lora.py", {"lora-rank": 8, "finetuning-type": "full"}, set()],
		["train.py", {"lora-rank": 8}, set()],
		["explored.py", {"lora-rank": 8}, set()],
	] {
		flags := object.union({"learning-rate": 0.1}, row[1])
		command := {"framework": "transformers", "script": row[0], "script_flags": flags}
		{one.path[4] | some one in rule.facts} == row[2] with input as given.command("torchrun", command)
	}
	switched := {"framework": "transformers", "script": "train_lora.py", "script_flags": {"learning-rate": 0.1, "lora-r": 8}}
	rule.facts == set() with input as given.command_open("torchrun", switched, [["script_flags", "use-lora"]])
}

test_adapters_of_llm_on_ray if {
	every row in [[{"r": 8}, {"lora"}], [{"r": 0}, set()], [null, set()]] {
		body := {"General": {"base_model": "acme/a", "lora_config": row[0]}, "Training": {"learning_rate": 0.1}}
		{one.path[4] | some one in rule.facts} == row[1] with input as given.file("llm_on_ray", body)
	}
}
