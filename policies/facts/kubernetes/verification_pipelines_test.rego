package facts.kubernetes.verification_pipelines_test

import data.facts.kubernetes.verification_pipelines as rule
import data.lib.resources_test as given

test_an_analysis_between_the_steps if {
	{one.value | some one in rule.facts} == {"Rollout chat", "model_version"} with input as _rollout({"canary": {"steps": [
		{"setWeight": 20}, {"analysis": {"templates": [{"templateName": "answers"}]}},
	]}})
}

test_an_analysis_beside_the_steps_and_before_promotion if {
	count(rule.facts) == 2 with input as _rollout({"canary": {"analysis": {"templates": [{"templateName": "answers"}]}}})
	count(rule.facts) == 2 with input as _rollout({"blueGreen": {"prePromotionAnalysis": {"templates": [{"templateName": "answers"}]}}})
	count(rule.facts) == 2 with input as _rollout({"canary": {"steps": [{"experiment": {"analyses": [{"name": "a", "templateName": "answers"}]}}]}})
}

test_weights_and_pauses_verify_nothing if {
	rule.facts == set() with input as _rollout({"canary": {"steps": [{"setWeight": 20}, {"pause": {}}], "analysis": {"templates": []}}})
	rule.facts == set() with input as _rollout({"blueGreen": {"postPromotionAnalysis": {"templates": [{"templateName": "answers"}]}}})
}

test_a_check_before_traffic_shifts if {
	count(rule.facts) == 2 with input as _canary({"webhooks": [{"name": "smoke", "type": "pre-rollout", "url": "http://tester/"}]})
	rule.facts == set() with input as _canary({"webhooks": [{"name": "load", "url": "http://tester/"}]})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_rollout(strategy) := given.kubernetes([{
	"apiVersion": "argoproj.io/v1alpha1", "kind": "Rollout", "metadata": {"name": "chat"},
	"spec": {"strategy": strategy},
}])

_canary(analysis) := given.kubernetes([{
	"apiVersion": "flagger.app/v1beta1", "kind": "Canary", "metadata": {"name": "chat"},
	"spec": {"analysis": analysis},
}])
