package facts.kubernetes.serving_runtimes_test

import data.facts.kubernetes.serving_runtimes as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_runtimes_of_two_frameworks if {
	_frameworks == {"scikit-learn", "pytorch"} with input as given.kubernetes([
		_runtime("sk", [{"name": "sklearn", "version": "0"}, {"name": "sklearn", "version": "1"}], {}),
		_runtime("torch", [{"name": "pytorch"}], {}),
	])
}

test_one_framework_one_that_is_disabled_and_formats_that_are_none if {
	sk := _runtime("sk", [{"name": "sklearn"}], {})
	_frameworks == set() with input as given.kubernetes([sk, _runtime("torch", [{"name": "pytorch"}], {"disabled": true})])
	_frameworks == set() with input as given.kubernetes([sk, _runtime("vllm", [{"name": "vLLM"}], {})])
}

test_services_of_two_frameworks if {
	service := made.manifest("serving.kserve.io/v1beta1", "InferenceService", {"predictor": {"model": {"modelFormat": {"name": "onnx"}}}})
	older := object.union(
		made.manifest("serving.kserve.io/v1beta1", "InferenceService", {"predictor": {"tensorflow": {"storageUri": "gs://m"}}}),
		{"metadata": {"name": "older"}},
	)
	_frameworks == {"onnx", "tensorflow"} with input as given.kubernetes([service, older])
	_frameworks == set() with input as given.kubernetes([service])
}

_frameworks := {fact.path[5] | some fact in rule.facts; fact.path[4] == "frameworks"}

_runtime(name, formats, changes) := {
	"apiVersion": "serving.kserve.io/v1alpha1", "kind": "ClusterServingRuntime", "metadata": {"name": name},
	"spec": object.union({"supportedModelFormats": formats, "containers": []}, changes),
}
