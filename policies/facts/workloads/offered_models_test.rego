package facts.workloads.offered_models_test

import data.facts.workloads.offered_models as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_three_models if {
	given.values(rule.facts) == {
		["ecosystem.models.a-7b.offered_for", "call"],
		["ecosystem.models.b-7b.offered_for", "call"],
		["ecosystem.models.c-7b.offered_for", "call"],
	} with input as given.kubernetes([_server("org/A-7B"), _server("org/B-7B"), _server("org/C-7B")])
}

test_none_from_two_models_however_often if {
	rule.facts == set() with input as given.kubernetes([_server("org/A-7B"), _server("org/B-7B"), _server("mirror/B-7B")])
}

_server(model) := made.deployment(made.vllm(["--model", model]), {})
