package facts.configs.pre_release_tests_test

import data.facts.configs.pre_release_tests as rule
import data.lib.configs_test as given
import data.lib.pipelines_test as made

test_both_kinds if {
	given.values(rule.facts, 4) == {
		["functional.provided_by", "pipeline (file-1)"],
		["performance.provided_by", "pipeline (file-1)"],
	} with input as made.workflow("workflow_dispatch", [made.run("pytest tests"), made.run("k6 run load.js")])
}

test_load_alone_and_a_test_of_what_runs_alone if {
	given.values(rule.facts, 4) == {["performance.provided_by", "pipeline (file-1)"]} with input as made.workflow("push", [made.run("k6 run load.js")])
	given.values(rule.facts, 4) == {["functional.provided_by", "pipeline (file-1)"]} with input as made.workflow("push", [made.run("helm test chat")])
}

test_none_from_a_test_suite_or_from_steps_that_are_off if {
	rule.facts == set() with input as made.workflow("push", [made.run("pytest tests")])
	rule.facts == set() with input as made.workflow("push", [made.run("pytest"), {"run": "k6 run a.js", "if": false}])
}

test_nothing_is_unknown if count(rule.unknown) == 0
