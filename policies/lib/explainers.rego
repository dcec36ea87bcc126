# METADATA
# title: What explains single predictions
# description: |
#   Explainers beside the predictors of KServe and Seldon, which answer for one request at a time, and TrustyAI services.
#   A block of replicas without a container explains nothing.
package lib.explainers

import data.lib.fact
import data.lib.kubernetes

# each with what provides it and where
all contains {"by": _by(method, "InferenceService", service), "place": fact.at(service, ["spec", "explainer"])} if {
	some service in input.resources.kubernetes.InferenceService
	kubernetes.in_group(service, "serving.kserve.io")
	method := _method(service.body.spec.explainer)
}

all contains {"by": _by(explainer.type, "SeldonDeployment", owner), "place": fact.at(owner, pointer)} if {
	some owner in input.resources.kubernetes.SeldonDeployment
	some position, predictor in owner.body.spec.predictors
	explainer := predictor.explainer
	_is_said(explainer.type)
	pointer := ["spec", "predictors", position, "explainer", "type"]
}

all contains {"by": _by(model.body.spec.explainer.type, "Model", model), "place": fact.at(model, ["spec", "explainer", "type"])} if {
	some model in input.resources.kubernetes.Model
	kubernetes.in_group(model, "mlops.seldon.io")
	_is_said(model.body.spec.explainer.type)
}

all contains {"by": _by("TrustyAI", "TrustyAIService", service), "place": fact.at(service, ["spec"])} if {
	some service in input.resources.kubernetes.TrustyAIService
	kubernetes.in_group(service, "trustyai.opendatahub.io")
}

# source: KServe documentation, v1beta1 API, ExplainerSpec
_method(explainer) := concat(" ", [key, explainer[key].type]) if {
	some key in ["alibi", "art", "aix"]
	_is_said(explainer[key].type)
} else := explainer.containers[0].image if {
	_is_said(explainer.containers[0].image)
}

_is_said(text) if {
	is_string(text)
	text != ""
}

_by(method, kind, owner) := concat("", [method, " (", kubernetes.called(kind, owner), ")"])
