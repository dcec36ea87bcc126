package facts.kubernetes.load_tests_test

import data.facts.kubernetes.load_tests as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_load_on_a_service if {
	rule.facts == {{
		"path": ["inference", "serving", "stability", "pre_release_tests", "performance", "provided_by"],
		"value": "BenchmarkJob ml/chat", "places": [{"resource": 1, "pointer": []}],
	}} with input as _job({"endpoint": {"inferenceService": {"name": "chat"}}, "numConcurrency": [1, 8]})
}

test_none_without_load_or_a_service if {
	rule.facts == set() with input as _job({"endpoint": {"inferenceService": {"name": "chat"}}, "numConcurrency": []})
	rule.facts == set() with input as _job({"numConcurrency": [1, 8]})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_job(spec) := given.kubernetes([made.manifest("ome.io/v1beta1", "BenchmarkJob", spec)])
