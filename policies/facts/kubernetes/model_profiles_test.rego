package facts.kubernetes.model_profiles_test

import data.facts.kubernetes.model_profiles as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_profile_for_a_device if {
	given.values(rule.facts) == {
		["deployment.version_selection.provided_by", "NIMCache ml/chat"],
		["deployment.version_selection.ranked_by", "throughput"],
		["deployment.version_selection.choices.chat.h100.hardware", "h100"],
		["deployment.version_selection.choices.chat.h100.application_need", "throughput"],
		["deployment.version_selection.choices.chat.h100.compressed_version", "fp8"],
	} with input as _cache({"precision": "fp8", "qosProfile": "throughput", "gpus": [{"product": "h100"}]})
}

test_a_cache_that_chooses_nothing if {
	rule.facts == set() with input as _cache({})
	rule.facts == set() with input as _cache({"engine": "tensorrt_llm", "tensorParallelism": "1"})
	rule.facts == set() with input as _cache({"precision": "fp8", "gpus": [{"product": "h100"}]})
}

_cache(model) := given.kubernetes([made.manifest("apps.nvidia.com/v1alpha1", "NIMCache", {"source": {"ngc": {"model": model}}})])
