package facts.kubernetes.prediction_explanations_test

import data.facts.kubernetes.explainability
import data.facts.kubernetes.prediction_explanations as rule
import data.lib.resources_test as given

test_an_explainer_of_kserve if {
	served := given.kubernetes([_service({"alibi": {"type": "AnchorText"}})])
	{one.value | some one in rule.facts} == {"alibi AnchorText (InferenceService text)", "single_prediction"} with input as served
	count(explainability.facts) == 1 with input as served
}

test_a_container_that_explains if {
	count(rule.facts) == 2 with input as given.kubernetes([_service({"containers": [{"image": "acme/explainer:1"}]})])
}

test_replicas_alone_explain_nothing if {
	served := given.kubernetes([_service({"minReplicas": 1})])
	rule.facts == set() with input as served
	explainability.facts == set() with input as served
}

test_explainers_of_seldon_and_trusty_ai if {
	count(rule.facts) == 6 with input as given.kubernetes([
		_seldon({"type": "AnchorTabular"}),
		{"apiVersion": "mlops.seldon.io/v1alpha1", "kind": "Model", "metadata": {"name": "e"}, "spec": {"explainer": {"type": "anchor_tabular", "modelRef": "m"}}},
		{"apiVersion": "trustyai.opendatahub.io/v1", "kind": "TrustyAIService", "metadata": {"name": "t"}, "spec": {"storage": {}}},
	])
}

test_an_empty_type_explains_nothing if {
	rule.facts == set() with input as given.kubernetes([_seldon({"type": ""}), _seldon({})])
}

test_nothing_is_unknown if {
	count(rule.unknown) == 0
	count(explainability.unknown) == 0
}

_service(explainer) := {
	"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "metadata": {"name": "text"},
	"spec": {"predictor": {"model": {}}, "explainer": explainer},
}

_seldon(explainer) := {
	"apiVersion": "machinelearning.seldon.io/v1", "kind": "SeldonDeployment", "metadata": {"name": "tab"},
	"spec": {"predictors": [{"name": "a", "explainer": explainer}]},
}
