package facts.configs.triton_ensembles_test

import data.facts.configs.triton_ensembles as rule
import data.lib.configs_test as given
import data.lib.triton_test as made

test_a_step_that_follows_another if {
	given.values(rule.facts, 4) == {["control_flow.sequential_calls.provided_by", "Triton ensemble chain"]} with input as _ensemble([_step("a", "b"), _step("b", "c")])
}

test_none_from_steps_side_by_side_or_from_one if {
	rule.facts == set() with input as _ensemble([_step("a", "b"), _step("a", "c")])
	rule.facts == set() with input as _ensemble([_step("a", "a")])
	rule.facts == set() with input as _ensemble([])
}

test_nothing_is_unknown if count(rule.unknown) == 0

_step(from, to) := {"input_map": [{"key": "x", "value": from}], "output_map": [{"key": "y", "value": to}]}

_ensemble(steps) := made.repository([{"name": "chain", "platform": "ensemble", "ensemble_scheduling": {"step": steps}}])
