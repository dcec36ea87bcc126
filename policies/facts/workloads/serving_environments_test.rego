package facts.workloads.serving_environments_test

import data.facts.workloads.serving_environments as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_server_in_a_container if {
	given.values(rule.facts) == {
		["deployment.deployments.chat.environment.kind", "container"],
		["deployment.deployments.chat.environment.provided_by", "vLLM (Deployment ml/chat)"],
	} with input as given.kubernetes([made.deployment(made.vllm([]), {})])
}

test_none_from_what_serves_no_model if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("nginx"), {})])
	rule.facts == set() with input as given.kubernetes([made.deployment(made.vllm([]), {"replicas": 0})])
}
