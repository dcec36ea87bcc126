package lib.rollouts_test

import data.lib.resources_test as given
import data.lib.rollouts
import data.lib.workloads_test as made

test_steps_of_flagger if {
	_shares == {10} with input as _given("flagger.app/v1beta1", "Canary", {"analysis": {"stepWeight": 10, "threshold": 5}})
	_shares == {1} with input as _given("flagger.app/v1beta1", "Canary", {"analysis": {"stepWeights": [1, 50]}})
	_shares == set() with input as _given("flagger.app/v1beta1", "Canary", {"analysis": {"iterations": 10}})
	_shares == set() with input as _given("flagger.app/v1beta1", "Canary", {"skipAnalysis": true, "analysis": {"stepWeight": 10}})
	_shares == set() with input as _given("flagger.app/v1beta1", "Canary", {"analysis": {"stepWeight": 100}})
}

test_shares_of_revisions_and_targets if {
	_shares == {20} with input as _given("serving.knative.dev/v1", "Service", {"traffic": [{"percent": 80}, {"percent": 20}]})
	_shares == set() with input as _given("serving.knative.dev/v1", "Service", {"traffic": [{"percent": 100}, {"percent": 0, "tag": "next"}]})
	_shares == {10} with input as _given("inference.networking.x-k8s.io/v1alpha2", "InferenceModel", {"targetModels": [{"weight": 90}, {"weight": 10}]})
	_shares == {25} with input as _given("machinelearning.seldon.io/v1", "SeldonDeployment", {"predictors": [{"traffic": 75, "graph": {}}, {"traffic": 25, "graph": {}}]})
}

_shares := {canary.share | some canary in rollouts.canaries}

_given(version, kind, spec) := given.kubernetes([made.manifest(version, kind, spec)])
