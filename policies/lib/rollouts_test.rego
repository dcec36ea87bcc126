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

test_shares_by_weights_of_gateways if {
	two := [{"weight": 90}, {"weight": 10}]
	one := [{"weight": 100}, {"weight": 0}]
	_shares == {10} with input as _given("projectcontour.io/v1", "HTTPProxy", {"routes": [{"services": two}]})
	_shares == set() with input as _given("projectcontour.io/v1", "HTTPProxy", {"routes": [{"services": one}]})
	_shares == set() with input as _given("other.example/v1", "HTTPProxy", {"routes": [{"services": two}]})
	_shares == {10} with input as _given("consul.hashicorp.com/v1alpha1", "ServiceSplitter", {"splits": two})
	_shares == {30} with input as _given("getambassador.io/v3alpha1", "Mapping", {"weight": 30})
	_shares == set() with input as _given("getambassador.io/v3alpha1", "Mapping", {"prefix": "/"})
	_shares == set() with input as _given("getambassador.io/v3alpha1", "Mapping", {"weight": 100})
	_shares == {20} with input as _given("route.openshift.io/v1", "Route", {"to": {"weight": 80}, "alternateBackends": [{"weight": 20}]})
	_shares == set() with input as _given("route.openshift.io/v1", "Route", {"to": {"weight": 80}, "alternateBackends": [{"weight": 0}]})
	_shares == set() with input as _given("route.openshift.io/v1", "Route", {"to": {"weight": 80}})
}

test_shares_of_a_splitter_and_of_a_balancer if {
	two := [{"weight": 60}, {"weight": 40}]
	_shares == {40} with input as _given("serving.kserve.io/v1alpha1", "InferenceGraph", {"nodes": {"root": {"routerType": "Splitter", "steps": two}}})
	_shares == set() with input as _given("serving.kserve.io/v1alpha1", "InferenceGraph", {"nodes": {"root": {"routerType": "Sequence", "steps": two}}})
	_shares == {25} with input as _balanced("{\"forwardConfig\": {\"targetGroups\": [{\"weight\": 75}, {\"weight\": 25}]}}")
	_shares == set() with input as _balanced("{\"type\": \"redirect\"}")
}

_balanced(action) := given.kubernetes([object.union(
	made.manifest("networking.k8s.io/v1", "Ingress", {}),
	{"metadata": {"annotations": {"alb.ingress.kubernetes.io/actions.shares": action}}},
)])

_shares := {canary.share | some canary in rollouts.canaries}

_given(version, kind, spec) := given.kubernetes([made.manifest(version, kind, spec)])
