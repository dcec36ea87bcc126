package facts.workloads.agent_platforms_test

import data.facts.workloads.agent_platforms as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_one_that_runs if {
	given.values(rule.facts) == {["interaction.agents.provided_by", "Dify (Deployment ml/chat)"]} with input as given.kubernetes([made.deployment(made.image("langgenius/dify-api:1.0"), {})])
}

test_none_from_what_is_scaled_to_zero_or_only_named if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("langgenius/dify-api:1.0"), {"replicas": 0})])
	named := {"image": "example/web:1", "env": [{"name": "ADDRESS", "value": "http://agent_platforms.example"}]}
	rule.facts == set() with input as given.kubernetes([made.deployment(named, {})])
}
