package facts.workloads.canary_shares_test

import data.facts.workloads.canary_shares as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_the_first_step_of_a_rollout if {
	_share == {20} with input as _rollout([{"pause": {}}, {"setWeight": 20}, {"setWeight": 100}], "example/own")
	_share == set() with input as _rollout([{"setWeight": 100}], "example/own")
	_share == set() with input as _rollout([{"setWeight": 0}, {"pause": {}}], "example/own")
	_share == set() with input as _rollout([{"setWeight": 20}], "postgres")
}

test_the_share_of_a_kserve_service if {
	_share == {10} with input as given.kubernetes([made.manifest("serving.kserve.io/v1beta1", "InferenceService", {"predictor": {"canaryTrafficPercent": 10}})])
	_share == set() with input as given.kubernetes([made.manifest("serving.kserve.io/v1beta1", "InferenceService", {"predictor": {"canaryTrafficPercent": 100}})])
}

test_weights_of_a_route if {
	_share == {10} with input as _route([{"name": "a", "weight": 90}, {"name": "b", "weight": 10}])
	_share == set() with input as _route([{"name": "a"}])
	_share == set() with input as _route([{"name": "a"}, {"name": "b"}])
	_share == set() with input as _route([{"name": "a", "weight": 100}, {"name": "b", "weight": 0}])
}

test_weights_of_a_virtual_service if {
	_share == {25} with input as _mesh([{"weight": 75}, {"weight": 25}])
	_share == set() with input as _mesh([{}])
}

test_a_canary_of_nginx if {
	_share == {5} with input as _ingress("true", "5")
	_share == set() with input as _ingress("false", "5")
}

_share := {value | some [path, value] in given.values(rule.facts); endswith(path, "share_percent")}

_rollout(steps, image) := given.kubernetes([made.manifest("argoproj.io/v1alpha1", "Rollout", {
	"template": {"spec": {"containers": [made.image(image)]}},
	"strategy": {"canary": {"steps": steps}},
})])

_route(backends) := given.kubernetes([made.manifest("gateway.networking.k8s.io/v1", "HTTPRoute", {"rules": [{"backendRefs": backends}]})])

_mesh(backends) := given.kubernetes([made.manifest("networking.istio.io/v1", "VirtualService", {"http": [{"route": backends}]})])

_ingress(on, weight) := given.kubernetes([object.union(
	made.manifest("networking.k8s.io/v1", "Ingress", {}),
	{"metadata": {"annotations": {
		"nginx.ingress.kubernetes.io/canary": on,
		"nginx.ingress.kubernetes.io/canary-weight": weight,
	}}},
)])
