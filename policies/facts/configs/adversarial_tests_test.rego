package facts.configs.adversarial_tests_test

import data.facts.configs.adversarial_tests as rule
import data.lib.configs_test as given

test_attacks_of_promptfoo_and_of_garak if {
	{one.value | some one in rule.facts} == {"promptfoo (file-1)"} with input as given.file("promptfoo", {"redteam": {"plugins": ["harmful"]}})
	{one.value | some one in rule.facts} == {"garak (file-1)"} with input as given.file("garak", {"plugins": {"target_type": "rest", "probe_spec": "dan"}})
}

test_none_without_an_attack_or_a_target if {
	rule.facts == set() with input as given.file("promptfoo", {"redteam": {"plugins": []}})
	rule.facts == set() with input as given.file("garak", {"plugins": {"probe_spec": "dan"}})
	rule.facts == set() with input as given.file("garak", {"plugins": {"target_type": "rest", "probe_spec": "none"}})
}

test_nothing_is_unknown if count(rule.unknown) == 0
