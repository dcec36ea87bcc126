package facts.kubernetes.model_interfaces_test

import data.facts.kubernetes.model_interfaces as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_server_that_a_service_reaches if {
	given.values(rule.facts) == {
		["deployment.interfaces.chat.kind", "api"],
		["deployment.interfaces.chat.provided_by", "OpenAI-compatible API of vLLM (Deployment ml/chat)"],
	} with input as given.kubernetes([made.deployment(made.vllm([]), {}), made.service])
}

test_none_that_nothing_reaches_or_that_is_off if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.vllm([]), {})])
	rule.facts == set() with input as given.kubernetes([made.deployment(made.vllm([]), {"replicas": 0}), made.service])
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("nginx"), {}), made.service])
}

test_kserve_ray_and_gateways_make_theirs if {
	kserve := made.manifest("serving.kserve.io/v1beta1", "InferenceService", {"predictor": {"model": {"modelFormat": {"name": "vllm"}}}})
	count(rule.facts) == 2 with input as given.kubernetes([kserve])
	ray := made.manifest("ray.io/v1", "RayService", {"serveConfigV2": "applications:\n- import_path: app:llm\n"})
	count(rule.facts) == 2 with input as given.kubernetes([ray])
	gateway := made.deployment(made.image("registry.example/berriai/litellm:main"), {})
	count(rule.facts) == 2 with input as given.kubernetes([gateway, made.service])
}
