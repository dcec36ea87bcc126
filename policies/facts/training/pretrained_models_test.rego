package facts.training.pretrained_models_test

import data.facts.training.pretrained_models as rule
import data.lib.configurations_test as given

test_a_model_and_its_publisher if {
	body := {"do_train": true, "stage": "sft", "model_name_or_path": "Acme/Chat-7B"}
	given.values(rule.facts, 2) == {
		["acme-chat-7b.weights", "Acme/Chat-7B"],
		["acme-chat-7b.provided_by", "Acme"],
		["automatic_loading.provided_by", "LLaMA-Factory"],
	} with input as given.file("llama_factory", body)
}

test_a_path_has_no_publisher if {
	body := {"base_model": "./models/chat", "datasets": [{}]}
	given.under(rule.facts, "weights") == {"./models/chat"} with input as given.file("axolotl", body)
	given.under(rule.facts, "provided_by") == {"axolotl"} with input as given.file("axolotl", body)
}

test_none_from_inference_and_placeholders if {
	rule.facts == set() with input as given.file("llama_factory", {"model_name_or_path": "Acme/Chat-7B", "infer_backend": "vllm"})
	rule.facts == set() with input as given.file("axolotl", {"base_model": "path/to/model", "datasets": [{}]})
	rule.facts == set() with input as given.file("axolotl", {"base_model": "", "datasets": [{}]})
}

test_a_model_that_is_a_variable_is_unknown if {
	count(rule.unknown) == 1 with input as given.file_open("trl", {"learning_rate": 0.1}, [["model_name_or_path"]])
}
