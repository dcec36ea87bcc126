package facts.training.expert_planning_test

import data.facts.training.expert_planning as rule
import data.lib.configurations_test as given

test_experts_under_an_autotuner if {
	body := {"moe_expert_parallel_size": 4, "autotuning": {"enabled": true}}
	given.values(rule.facts, 1) == {
		["provided_by", "GPT-NeoX (autotuning)"],
		["expert_parallel_size", 4],
	} with input as given.file("neox", body)
}

test_none_without_both if {
	rule.facts == set() with input as given.file("neox", {"moe_expert_parallel_size": 4, "autotuning": {"enabled": false}})
	rule.facts == set() with input as given.file("neox", {"moe_expert_parallel_size": 1, "autotuning": {"enabled": true}})
	rule.facts == set() with input as given.file("llama_factory", {"expert_model_parallel_size": 8})
}

test_nothing_is_unknown if count(rule.unknown) == 0
