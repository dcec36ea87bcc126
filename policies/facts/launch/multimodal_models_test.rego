package facts.launch.multimodal_models_test

import data.facts.launch.multimodal_models as rule
import data.lib.configurations_test as given

test_media_that_a_prompt_may_have if {
	every limit in ["image=4", "{\"image\": 4}", "{\"image\": {\"count\": 2}}", ["image=2", "video=0"]] {
		body := {"flags": {"limit-mm-per-prompt": limit}, "arguments": ["acme/vision"]}
		given.values(rule.facts, 2) == {
			["run.sh.provided_by", "vLLM"],
			["run.sh.model", "acme/vision"],
			["modalities.text", "input_and_output"],
			["modalities.image", "input"],
		} with input as given.command("vllm", body)
	}
}

test_none_from_a_limit_of_0 if {
	every limit in ["image=0", "{\"image\": 0}", "{", "text=1"] {
		rule.facts == set() with input as given.command("vllm", {"flags": {"limit-mm-per-prompt": limit}})
	}
}

test_a_model_that_is_known_to_take_images if {
	body := {"flags": {"model": "Qwen/Qwen2.5-VL-7B-Instruct"}}
	given.values(rule.facts, 2) == {
		["run.sh.provided_by", "ms-swift"],
		["run.sh.model", "Qwen/Qwen2.5-VL-7B-Instruct"],
		["modalities.text", "input_and_output"],
		["modalities.image", "input"],
		["modalities.video", "input"],
	} with input as given.command("swift_deploy", body)
}

test_none_from_a_model_of_text_or_one_that_is_told_to_take_only_text if {
	every more in [
		{"model": "Qwen/Qwen2.5-7B-Instruct"},
		{"limit-mm-per-prompt": "image=0,video=0"},
		{"language-model-only": true},
	] {
		body := {"flags": object.union({"model": "Qwen/Qwen2.5-VL-7B-Instruct"}, more)}
		rule.facts == set() with input as given.command("vllm", body)
	}
}

test_a_variable_is_unknown if {
	count(rule.unknown) == 1 with input as given.command_open("vllm", {"flags": {}}, [["flags", "limit-mm-per-prompt"]])
}
