package facts.configs.content_guards_test

import data.facts.configs.content_guards as rule
import data.lib.configs_test as given
import data.lib.guards_test as made

test_questions_and_answers if {
	given.values(rule.facts, 4) == {["questions.provided_by", "NeMo Guardrails: self check input"]} with input as made.rails("input", ["self check input"], ["self_check_input"])
	given.values(rule.facts, 4) == {
		["questions.provided_by", "LiteLLM: bedrock"],
		["answers.provided_by", "LiteLLM: bedrock"],
	} with input as made.gateway({"guardrail": "bedrock", "mode": ["pre_call", "post_call"], "default_on": true})
}

test_masking_is_no_moderation if {
	rule.facts == set() with input as made.gateway({"guardrail": "presidio", "mode": "pre_call", "default_on": true})
	rule.facts == set() with input as made.rails("input", [], [])
}

test_nothing_is_unknown if count(rule.unknown) == 0
