package facts.kubernetes.frameworks_test

import data.facts.kubernetes.frameworks as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_jobs_of_two_frameworks if {
	_shown([_job("PyTorchJob"), _job("TFJob")]) == {
		["compatibility.frameworks.pytorch.provided_by", "PyTorch (PyTorchJob ml/chat)"],
		["compatibility.frameworks.tensorflow.provided_by", "TensorFlow (TFJob ml/chat)"],
	}
	_shown([_job("PyTorchJob")]) == set()
}

test_images_and_jobs if {
	pod := made.manifest("v1", "Pod", {"containers": [made.image("nvcr.io/nvidia/tensorflow:25.01-tf2-py3")]})
	count(_shown([_job("PyTorchJob"), pod])) == 2
	named := made.manifest("v1", "Pod", {"containers": [made.image("example/own-tensorflow:1")]})
	_shown([_job("PyTorchJob"), named]) == set()
}

test_an_image_that_only_shows_curves if {
	board := made.deployment({"image": "tensorflow/tensorflow:2", "command": ["/usr/local/bin/tensorboard", "--logdir=/logs"]}, {})
	_shown([_job("PyTorchJob"), board]) == set()
}

test_formats_of_a_runtime if {
	runtime := made.manifest("serving.kserve.io/v1alpha1", "ClusterServingRuntime", {"supportedModelFormats": [{"name": "tensorflow"}, {"name": "PyTorch"}, {"name": "onnx"}]})
	count(_shown([runtime])) == 2
	_shown([object.union(runtime, {"spec": {"disabled": true}})]) == set()
}

test_formats_of_services if {
	pytorch := made.manifest("serving.kserve.io/v1beta1", "InferenceService", {"predictor": {"model": {"modelFormat": {"name": "pytorch"}}}})
	paddle := object.union(pytorch, {"metadata": {"name": "paddle"}, "spec": {"predictor": {"model": {"modelFormat": {"name": "paddle"}}}}})
	count(_shown([pytorch, paddle])) == 2
}

_shown(objects) := shown if {
	shown := given.values(rule.facts) with input as given.kubernetes(objects)
}

_job(kind) := made.manifest("kubeflow.org/v1", kind, {})
