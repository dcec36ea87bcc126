package facts.configs.privacy_filters_test

import data.facts.configs.privacy_filters as rule
import data.lib.configs_test as given
import data.lib.guards_test as made

test_masking_by_a_gateway if {
	given.values(rule.facts, 4) == {
		["litellm-presidio.provided_by", "LiteLLM: presidio"],
		["litellm-presidio.data_class", "private"],
		["litellm-presidio.treatment", "masked"],
	} with input as _presidio({})
}

test_secrets if {
	["litellm-hide-secrets.data_class", "sensitive"] in given.values(rule.facts, 4) with input as made.gateway({"guardrail": "hide-secrets", "mode": "pre_call", "default_on": true})
}

test_blocking_alone_turns_away if {
	_treatment({"pii_entities_config": {"CREDIT_CARD": "BLOCK"}}) == {"excluded"}
	_treatment({"pii_entities_config": {"CREDIT_CARD": "BLOCK", "PERSON": "MASK"}}) == {"masked"}
}

test_none_from_moderation_or_from_what_is_off if {
	rule.facts == set() with input as made.gateway({"guardrail": "bedrock", "mode": "pre_call", "default_on": true})
	rule.facts == set() with input as _presidio({"default_on": false})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_treatment(params) := found if {
	found := {one.value | some one in rule.facts; one.path[5] == "treatment"} with input as _presidio(params)
}

_presidio(params) := made.gateway(object.union({"guardrail": "presidio", "mode": "pre_call", "default_on": true}, params))
