package facts.training.compressed_models_test

import data.facts.training.compressed_models as rule
import data.lib.configurations_test as given
import data.lib.model_sizes

_export(model, flags) := {
	"framework": "ms_swift_export",
	"script_flags": object.union({"model": model, "quant-bits": 4, "quant-method": "awq"}, flags),
}

test_the_size_is_in_the_name if {
	given.values(rule.facts, 2) == {
		["run.sh.acme-chat-72b-instruct.provided_by", "ms-swift"],
		["run.sh.acme-chat-72b-instruct.model_parameters", 72000000000],
	} with input as given.command("swift", _export("acme/Chat-72B-Instruct", {}))
	run := {"base_model": "acme/chat-12b", "qat": {"weight_dtype": "int4"}}
	given.under(rule.facts, "model_parameters") == {12000000000} with input as given.file("axolotl", run)
}

test_a_run_with_a_scheme_or_a_recipe if {
	run := {"model": "acme/chat-30b", "scheme": "W4A16"}
	given.values(rule.facts, 1) == {
		["provided_by", "llm-compressor"],
		["model_parameters", 30000000000],
	} with input as given.file("compression_run", run)
	rule.facts == set() with input as given.file("compression_run", {"model": "acme/chat-30b", "recipe": "r.yaml"})
	reference := {"pointer": ["recipe"], "to": ["r.yaml"]}
	named := object.union(
		given.resource(1, "run.yaml", {"model": "acme/chat-30b", "recipe": "r.yaml"}, []),
		{"references": [reference]},
	)
	recipe := given.resource(2, "r.yaml", {"q": {"q_modifiers": {"GPTQModifier": {"scheme": "W4A16"}}}}, [])
	given.under(rule.facts, "model_parameters") == {30000000000} with input as {"resources": {"training": {
		"compression_run": [named], "compression_recipe": [recipe],
	}}}
}

test_names_and_their_sizes if {
	sizes := {name: size |
		some name in [
			"acme/chat-0.5B", "acme/chat-1_8b", "acme/chat_7b", "acme/chat-235B-A22B", "mistralai/Mixtral-8x7B-v0.1",
			"acme/chat-8x7b", "acme/v4_1_8b", "acme/chat", "b", "acme/chat-web",
		]
		size := model_sizes.parameters(name)
	}
	sizes == {
		"acme/chat-0.5B": 500000000, "acme/chat-1_8b": 1800000000, "acme/chat_7b": 7000000000,
		"acme/chat-235B-A22B": 235000000000, "mistralai/Mixtral-8x7B-v0.1": 46700000000,
	}
}

test_none_without_a_size_or_a_method if {
	rule.facts == set() with input as given.command("swift", _export("acme/chat", {}))
	rule.facts == set() with input as given.command("swift", _export("acme/chat-7b", {"quant-bits": 0}))
	rule.facts == set() with input as given.command("swift", _export("acme/chat-7b", {"quant-method": ""}))
	rule.facts == set() with input as given.file("axolotl", {"base_model": "acme/chat-7b", "load_in_4bit": true})
}

test_an_open_model_is_unknown if {
	body := {"framework": "ms_swift_export", "script_flags": {"quant-bits": 4, "quant-method": "awq"}}
	count(rule.unknown) == 1 with input as given.command_open("swift", body, [["script_flags", "model"]])
}
