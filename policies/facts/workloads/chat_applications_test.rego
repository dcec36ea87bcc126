package facts.workloads.chat_applications_test

import data.facts.workloads.chat_applications as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_one_that_runs if {
	given.values(rule.facts) == {
		["interaction.products.applications.chat.provided_by", "Open WebUI (Deployment ml/chat)"],
		["interaction.products.applications.chat.surface", "web"],
	} with input as given.kubernetes([made.deployment(made.image("registry.example/open-webui/open-webui:main"), {})])
}

test_none_from_what_is_scaled_to_zero_or_only_named if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("registry.example/open-webui/open-webui:main"), {"replicas": 0})])
	named := {"image": "example/web:1", "env": [{"name": "ADDRESS", "value": "http://chat_applications.example"}]}
	rule.facts == set() with input as given.kubernetes([made.deployment(named, {})])
}
