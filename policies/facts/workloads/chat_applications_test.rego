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

test_an_application_of_a_teams_own if {
	given.values(rule.facts) == {
		["interaction.products.applications.chat.provided_by", "Deployment ml/chat"],
		["interaction.products.applications.chat.surface", "web"],
	} with input as given.kubernetes([_own(8501, _told), made.service])
}

test_none_from_what_is_reached_by_nobody_or_told_less if {
	rule.facts == set() with input as given.kubernetes([_own(8501, _told)])
	rule.facts == set() with input as given.kubernetes([_own(8080, _told), made.service])
	rule.facts == set() with input as given.kubernetes([_own(8501, [_told[0]]), made.service])
	rule.facts == set() with input as given.kubernetes([_own(8501, [{"name": "OPENAI_API_KEY", "value": "a"}]), made.service])
	empty := [{"name": "AZURE_OPENAI_BASE", "value": ""}, _told[1]]
	rule.facts == set() with input as given.kubernetes([_own(8501, empty), made.service])
}

_told := [
	{"name": "AZURE_OPENAI_BASE", "valueFrom": {"configMapKeyRef": {"name": "chat", "key": "BASE"}}},
	{"name": "AZURE_OPENAI_MODEL", "value": "gpt"},
]

_own(port, variables) := made.deployment(
	{"image": "registry.example/ball:v1", "ports": [{"containerPort": port}], "env": variables},
	{},
)
