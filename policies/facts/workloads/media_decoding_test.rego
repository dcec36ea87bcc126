package facts.workloads.media_decoding_test

import data.facts.workloads.media_decoding as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_decoders_that_are_named if {
	{one.value | some one in rule.facts} == {"NVDEC (Deployment ml/chat)"} with input as _given("compute,video, utility")
}

test_all_capabilities_name_none if {
	rule.facts == set() with input as _given("all")
	rule.facts == set() with input as _given("compute,utility")
}

test_nothing_is_unknown if count(rule.unknown) == 0

_given(capabilities) := given.kubernetes([made.deployment(
	object.union(made.vllm([]), {"env": [{"name": "NVIDIA_DRIVER_CAPABILITIES", "value": capabilities}]}),
	{},
)])
