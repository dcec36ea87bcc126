package facts.launch.adversarial_tests_test

import data.facts.launch.adversarial_tests as rule
import data.lib.configurations_test as given

test_a_target_that_is_tested if {
	given.values(rule.facts, 2) == {["adversarial_samples.provided_by", "garak"]} with input as given.command(
		"garak",
		{"flags": {"model-type": "rest", "probes": "dan"}},
	)
}

test_none_from_a_list_of_probes if {
	rule.facts == set() with input as given.command("garak", {"flags": {"list-probes": true}})
}

test_a_variable_is_unknown if {
	open := given.command_open("garak", {"flags": {}}, [["flags", "model-type"]])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}
