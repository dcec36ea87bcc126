package facts.workloads.annotation_tools_test

import data.facts.workloads.annotation_tools as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_one_that_runs if {
	given.values(rule.facts) == {["data_processing.annotation.workforce.manual.provided_by", "Label Studio (Deployment ml/chat)"]} with input as given.kubernetes([made.deployment(made.image("heartexlabs/label-studio:1.23"), {})])
}

test_none_from_what_is_scaled_to_zero_or_only_named if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("heartexlabs/label-studio:1.23"), {"replicas": 0})])
	named := {"image": "example/web:1", "env": [{"name": "ADDRESS", "value": "http://annotation_tools.example"}]}
	rule.facts == set() with input as given.kubernetes([made.deployment(named, {})])
}
