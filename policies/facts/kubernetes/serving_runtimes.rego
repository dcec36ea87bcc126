# METADATA
# title: Runtimes for models of several frameworks
# description: |
#   Serving runtimes of one platform that are switched on and together take models of two frameworks or more, and model
#   services whose models are of different formats. Two versions of one format, and a runtime that is disabled, count
#   for nothing.
# custom:
#   title_zh: 支持多种框架模型的运行时
#   shows: [6.2.2.6.d]
package facts.kubernetes.serving_runtimes

import data.lib.fact
import data.lib.kubernetes

facts contains found if {
	count(_frameworks) > 1
	some name, takers in _frameworks
	some taker in takers
	some found in {
		fact.of(array.concat(_root, ["provided_by"]), "KServe", [taker.place]),
		fact.of(array.concat(_root, ["frameworks", name, "provided_by"]), taker.by, [taker.place]),
	}
}

unknown := set()

_frameworks[name] contains {"by": kubernetes.called(kind, runtime), "place": place} if {
	some kind in ["ServingRuntime", "ClusterServingRuntime"]
	some runtime in input.resources.kubernetes[kind]
	kubernetes.in_group(runtime, "serving.kserve.io")
	not runtime.body.spec.disabled == true
	some position, format in runtime.body.spec.supportedModelFormats
	name := _known[format.name]
	place := fact.at(runtime, ["spec", "supportedModelFormats", position, "name"])
}

_frameworks[name] contains {"by": kubernetes.called("InferenceService", service), "place": place} if {
	some service in input.resources.kubernetes.InferenceService
	not kubernetes.in_group(service, "ome.io")
	some [key, pointer] in _written(service)
	name := _known[key]
	place := fact.at(service, pointer)
}

_written(service) := array.concat(
	[[key, ["spec", "predictor", key]] | some key, _ in service.body.spec.predictor],
	[[service.body.spec.predictor.model.modelFormat.name, ["spec", "predictor", "model", "modelFormat", "name"]] |
		service.body.spec.predictor.model.modelFormat.name
	],
)

# model formats of KServe that are frameworks; source: KServe documentation, model serving runtimes
_known := {
	"sklearn": "scikit-learn", "xgboost": "xgboost", "lightgbm": "lightgbm", "pytorch": "pytorch", "tensorflow": "tensorflow",
	"onnx": "onnx", "paddle": "paddlepaddle", "pmml": "pmml", "mlflow": "mlflow", "huggingface": "transformers",
	"tensorrt": "tensorrt", "catboost": "catboost", "keras": "keras", "openvino_ir": "openvino",
}

_root := ["development", "production", "deployment", "framework_independence"]
