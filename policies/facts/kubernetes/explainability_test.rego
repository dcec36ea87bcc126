package facts.kubernetes.explainability_test

import data.facts.kubernetes.explainability as rule
import data.lib.resources_test as given

test_what_explains_a_model if {
	{one.path[4] | some one in rule.facts} == {"explainability"} with input as given.kubernetes([_service({"art": {"type": "SquareAttack"}})])
}

test_replicas_alone_explain_nothing if {
	rule.facts == set() with input as given.kubernetes([_service({"minReplicas": 2})])
}

test_nothing_is_unknown if count(rule.unknown) == 0

_service(explainer) := {
	"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "metadata": {"name": "text"},
	"spec": {"predictor": {"model": {}}, "explainer": explainer},
}
