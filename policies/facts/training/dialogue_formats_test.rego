package facts.training.dialogue_formats_test

import data.facts.training.dialogue_formats as rule
import data.lib.configurations_test as given

test_one_turn_and_several if {
	datasets := [{"path": "acme/a", "type": "alpaca:chat"}, {"path": "acme/b", "type": "chat_template"}]
	given.values(rule.facts, 1) == {
		["provided_by", "axolotl"],
		["turns", "single_turn"],
		["turns", "multi_turn"],
	} with input as given.file("axolotl", {"datasets": datasets})
	given.under(rule.facts, "turns") == {"single_turn"} with input as given.file("llama_factory_data", {"a": {"file_name": "a"}})
	given.under(rule.facts, "turns") == {"multi_turn"} with input as given.file("llama_factory_data", {"a": {"formatting": "sharegpt"}})
	old := {"a": {"columns": {"prompt": "p", "response": "r", "history": "h"}}}
	given.under(rule.facts, "turns") == {"multi_turn"} with input as given.file("llama_factory_data", old)
	recipe := {"dataset": {"_component_": "torchtune.datasets.alpaca_dataset"}}
	given.under(rule.facts, "turns") == {"single_turn"} with input as given.file("torchtune", recipe)
}

test_none_from_plain_text_and_preferences if {
	rule.facts == set() with input as given.file("axolotl", {"datasets": [{"path": "a", "type": "completion"}]})
	rule.facts == set() with input as given.file("axolotl", {"rl": "dpo", "datasets": [{"path": "a", "type": "chat_template"}]})
	rule.facts == set() with input as given.file("axolotl", {"datasets": [{"path": "x/alpaca", "type": "chat_template"}]})
	rule.facts == set() with input as given.file("llama_factory_data", {"a": {"ranking": true}})
	rule.facts == set() with input as given.file("llama_factory_data", {"a": {"columns": {"prompt": "text"}}})
}
