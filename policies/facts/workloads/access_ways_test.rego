package facts.workloads.access_ways_test

import data.facts.workloads.access_ways as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_api_and_a_web_interface if {
	_ways("quay.io/argoproj/argocli:v3", {}) == {"usability.access_ways.api.provided_by", "usability.access_ways.web_interface.provided_by"}
	_ways("quay.io/kuberay/apiserver:v1", {}) == {"usability.access_ways.api.provided_by"}
}

test_none_from_a_model_that_is_served_or_what_is_scaled_to_zero if {
	_ways("vllm/vllm-openai:v0.11", {}) == set()
	_ways("quay.io/argoproj/argocli:v3", {"replicas": 0}) == set()
}

_ways(image, changes) := {path |
	some [path, _] in given.values(rule.facts) with input as given.kubernetes([made.deployment(made.image(image), changes)])
}
