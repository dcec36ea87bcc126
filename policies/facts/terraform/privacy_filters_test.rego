package facts.terraform.privacy_filters_test

import data.facts.terraform.privacy_filters as rule
import data.lib.resources_test as given

test_entities_that_are_masked_or_blocked if {
	_treatments == {"masked"} with input as _bedrock("ANONYMIZE")
	_treatments == {"excluded"} with input as _bedrock("BLOCK")
}

test_what_is_only_reported_stays if {
	_treatments == set() with input as _bedrock("NONE")
	_treatments == set() with input as _logs("{\"Statement\": [{\"Operation\": {\"Audit\": {}}}]}")
}

test_messages_that_are_masked if {
	_treatments == {"masked"} with input as _logs("{\"Statement\": [{\"Operation\": {\"Deidentify\": {\"MaskConfig\": {}}}}]}")
}

test_nothing_is_unknown if count(rule.unknown) == 0

_treatments := {one.value | some one in rule.facts; one.path[count(one.path) - 1] == "treatment"}

_bedrock(action) := given.terraform("aws_bedrock_guardrail", {"sensitive_information_policy_config": [{"pii_entities_config": [{"type": "EMAIL", "action": action}]}]})

_logs(document) := given.terraform("aws_cloudwatch_log_data_protection_policy", {"policy_document": document})
