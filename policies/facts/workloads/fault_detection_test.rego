package facts.workloads.fault_detection_test

import data.facts.workloads.fault_detection as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_one_that_runs if {
	given.values(rule.facts) == {["monitoring.compute_faults.detection.provided_by", "node problem detector (Deployment ml/chat)"]} with input as given.kubernetes([made.deployment(made.image("registry.example/node-problem-detector/node-problem-detector:v0.8"), {})])
}

test_none_from_what_is_scaled_to_zero_or_only_named if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("registry.example/node-problem-detector/node-problem-detector:v0.8"), {"replicas": 0})])
	named := {"image": "example/web:1", "env": [{"name": "ADDRESS", "value": "http://fault_detection.example"}]}
	rule.facts == set() with input as given.kubernetes([made.deployment(named, {})])
}
