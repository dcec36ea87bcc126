package facts.kubernetes.developer_feedback_test

import data.facts.kubernetes.developer_feedback as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_logger_of_payloads if {
	_parts == {"inference_results"} with input as _logged({"url": "http://sink", "mode": "all"})
	_parts == set() with input as _logged({"url": "http://sink", "mode": "request"})
	_parts == set() with input as _logged({"url": ""})
}

test_a_tracer_and_servers_that_send if {
	_parts == {"inference_results"} with input as given.kubernetes([made.deployment(made.image("langfuse/langfuse:3"), {})])
	_parts == {"monitoring"} with input as given.kubernetes([made.deployment(made.vllm(["--otlp-traces-endpoint=http://otel:4317"]), {})])
	_parts == set() with input as given.kubernetes([made.deployment(made.vllm(["--otlp-traces-endpoint=$OTEL"]), {})])
}

_parts := {split(path, ".")[2] | some [path, _] in given.values(rule.facts)}

_logged(logger) := given.kubernetes([made.manifest("serving.kserve.io/v1beta1", "InferenceService", {"predictor": {"logger": logger}})])
