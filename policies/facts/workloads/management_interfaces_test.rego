package facts.workloads.management_interfaces_test

import data.facts.workloads.management_interfaces as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_one_that_runs if {
	given.values(rule.facts) == {
		["compatibility.management_interface.provided_by", "KubeRay API server (Deployment ml/chat)"],
		["compatibility.management_interface.style", "rest"],
	} with input as given.kubernetes([made.deployment(made.image("registry.example/kuberay/apiserver:v1"), {})])
}

test_none_from_what_is_scaled_to_zero_or_only_named if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("registry.example/kuberay/apiserver:v1"), {"replicas": 0})])
	named := {"image": "example/web:1", "env": [{"name": "ADDRESS", "value": "http://management_interfaces.example"}]}
	rule.facts == set() with input as given.kubernetes([made.deployment(named, {})])
}
