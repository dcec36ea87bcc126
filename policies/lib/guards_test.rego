package lib.guards_test

import data.lib.configs_test as given
import data.lib.guards

# a configuration with flows on a side, beside the prompts of some tasks
rails(side, flows, tasks) := given.files([
	["nemo_guardrails", {"rails": {side: {"flows": flows}}}],
	["nemo_guardrails", {"prompts": [{"task": task, "content": "x"} | some task in tasks]}],
])

# a gateway with one guardrail
gateway(params) := given.file("litellm", {"guardrails": [{"guardrail_name": "g", "litellm_params": params}]})

test_flows_with_what_they_need if {
	_names(rails("input", ["self check input"], ["self_check_input"])) == {"NeMo Guardrails: self check input"}
	_names(rails("input", ["content safety check input $model=guard"], ["content_safety_check_input $model=guard"])) == {"NeMo Guardrails: content safety check input"}
	_names(rails("input", ["autoalign check input"], [])) == {"NeMo Guardrails: autoalign check input"}
	_names(rails("input", ["jailbreak detection heuristics"], [])) == {"NeMo Guardrails: jailbreak detection heuristics"}
}

test_none_without_a_prompt_a_flow_or_a_flow_that_checks if {
	_names(rails("input", ["self check input"], [])) == set()
	_names(rails("input", [], ["self_check_input"])) == set()
	_names(rails("input", null, ["self_check_input"])) == set()
	_names(rails("input", ["dummy input rail"], [])) == set()
	_names(rails("input", ["self check output"], ["self_check_output"])) == set()
}

test_a_prompt_of_another_directory_is_not_its_own if {
	config := given.named(1, "a/config.yml", {"rails": {"input": {"flows": ["self check input"]}}})
	prompts := {"prompts": [{"task": "self_check_input", "content": "x"}]}
	_names(_files([config, given.named(2, "b/prompts.yml", prompts)])) == set()
	_names(_files([config, given.named(2, "a/prompts.yml", prompts)])) == {"NeMo Guardrails: self check input"}
}

_files(files) := {"resources": {"configs": {"nemo_guardrails": files}}}

test_masking_needs_entities if {
	body := {"rails": {"input": {"flows": ["mask sensitive data on input"]}}}
	_names(given.file("nemo_guardrails", body)) == set()
	told := {"rails": {"config": {"sensitive_data_detection": {"input": {"entities": ["PERSON"]}}}}}
	_names(given.file("nemo_guardrails", object.union(body, told))) == {"NeMo Guardrails: mask sensitive data on input"}
}

test_guardrails_of_a_gateway_that_always_run if {
	_names(gateway({"guardrail": "bedrock", "mode": ["pre_call", "post_call"], "default_on": true})) == {"LiteLLM: bedrock"}
	_names(gateway({"guardrail": "bedrock", "mode": "pre_call"})) == set()
	_names(gateway({"guardrail": "bedrock", "mode": "pre_call", "default_on": false})) == set()
	_names(gateway({"guardrail": "acme", "mode": "pre_call", "default_on": true})) == set()
}

_names(files) := names if {
	names := {guards.called(guard) | some guard in guards.active} with input as files
}

test_callbacks_of_a_gateway if {
	_names(given.file("litellm", {"litellm_settings": {"callbacks": ["lakera_prompt_injection", "prometheus"]}})) == {"LiteLLM: lakera_prompt_injection"}
}

test_validators_of_guardrails_ai if {
	_names(_validators({"id": "guardrails/toxic_language", "on": "$", "onFail": "fix"})) == {"Guardrails AI: toxic_language"}
	_names(_validators({"id": "guardrails/detect_jailbreak", "on": "messages"})) == {"Guardrails AI: detect_jailbreak"}
	_names(_validators({"id": "guardrails/toxic_language", "onFail": "noop"})) == set()
	_names(_validators({"id": "guardrails/two_words", "on": "$"})) == set()
}

test_scanners_of_llm_guard if {
	_names(given.file("llm_guard", {"input_scanners": [{"type": "Toxicity"}, {"type": "TokenLimit"}], "output_scanners": []})) == {"LLM Guard: Toxicity"}
}

_validators(validator) := given.file("guardrails_ai", {"guards": [{"id": "a", "validators": [validator]}]})
