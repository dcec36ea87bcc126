package facts.launch.logged_samples_test

import data.facts.launch.logged_samples as rule
import data.lib.configurations_test as given

test_predictions_that_are_written if {
	given.values(rule.facts, 2) == {["collection.provided_by", "lm-evaluation-harness (log_samples)"]} with input as given.command(
		"lm_eval",
		{"flags": {"log-samples": true, "output-path": "out"}},
	)
	body := {"script": "lm_eval", "script_flags": {"log-samples": true, "output-path": "out"}}
	count(rule.facts) == 1 with input as given.command("accelerate", body)
}

test_none_without_samples_or_a_place_for_them if {
	rule.facts == set() with input as given.command("lm_eval", {"flags": {"output-path": "out"}})
	rule.facts == set() with input as given.command("lm_eval", {"flags": {"log-samples": true}})
}

test_an_open_place_is_unknown if {
	open := given.command_open("lm_eval", {"flags": {"log-samples": true}}, [["flags", "output-path"]])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}
