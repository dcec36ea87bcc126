package facts.kubernetes.custom_serving_test

import data.facts.kubernetes.custom_serving as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_container_of_ones_own_in_kserve if {
	["deployment.custom_logic.chat.provided_by", "transformer example/own:1"] in given.values(rule.facts) with input as _kserve("transformer", "example/own:1")
	rule.facts == set() with input as _kserve("predictor", "vllm/vllm-openai")
}

test_an_application_of_ray_serve if {
	["deployment.custom_logic.chat.provided_by", "graph.app"] in given.values(rule.facts) with input as _ray("import_path: graph.app")
	rule.facts == set() with input as _ray("import_path: ray.serve.llm:build_openai_app")
	rule.facts == set() with input as _ray("# import_path: graph.app")
}

_kserve(part, image) := given.kubernetes([made.manifest("serving.kserve.io/v1beta1", "InferenceService", {part: {"containers": [made.image(image)]}})])

_ray(line) := given.kubernetes([made.manifest("ray.io/v1", "RayService", {"serveConfigV2": concat("", ["applications:\n- ", line, "\n"])})])
