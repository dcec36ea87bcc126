package facts.terraform.content_guards_test

import data.facts.terraform.content_guards as rule
import data.lib.resources_test as given

test_a_guardrail_of_bedrock if {
	_parts == {"questions", "answers"} with input as _bedrock([{"type": "HATE", "input_strength": "HIGH", "output_strength": "LOW"}])
	_parts == {"questions"} with input as _bedrock([{"type": "PROMPT_ATTACK", "input_strength": "HIGH", "output_strength": "NONE"}])
	_parts == {"questions", "answers"} with input as given.terraform(
		"aws_bedrock_guardrail",
		{"word_policy_config": [{"managed_word_lists_config": [{"type": "PROFANITY"}]}]},
	)
}

test_no_strength_guards_nothing if {
	_parts == set() with input as _bedrock([{"type": "HATE", "input_strength": "NONE", "output_strength": "NONE"}])
	_parts == set() with input as given.terraform("aws_bedrock_guardrail", {"name": "guardrail"})
}

test_model_armor if {
	_parts == {"questions", "answers"} with input as _armor({"rai_settings": [{"rai_filters": [{"filter_type": "HATE_SPEECH"}]}]})
	_parts == {"questions", "answers"} with input as _armor({"pi_and_jailbreak_filter_settings": [{"filter_enforcement": "ENABLED"}]})
	_parts == {"questions", "answers"} with input as _armor({"malicious_uri_filter_settings": [{"filter_enforcement": "ENABLED"}]})
	_parts == set() with input as _armor({"pi_and_jailbreak_filter_settings": [{"filter_enforcement": "DISABLED"}]})
}

test_filters_of_azure if {
	_parts == {"answers"} with input as _azure({"source": "Completion", "filter_enabled": true, "block_enabled": true})
	_parts == set() with input as _azure({"source": "Prompt", "filter_enabled": false, "block_enabled": true})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_parts := {one.path[4] | some one in rule.facts}

_bedrock(filters) := given.terraform("aws_bedrock_guardrail", {"content_policy_config": [{"filters_config": filters}]})

_armor(config) := given.terraform("google_model_armor_template", {"filter_config": [config]})

_azure(filter) := given.terraform("azurerm_cognitive_account_rai_policy", {"content_filter": [filter]})
