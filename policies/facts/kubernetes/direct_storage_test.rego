package facts.kubernetes.direct_storage_test

import data.facts.kubernetes.direct_storage as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_cluster_policy if {
	given.values(rule.facts) == {
		["storage.accelerator_direct.provided_by", "ClusterPolicy ml/chat"],
		["storage.accelerator_direct.technology", "gpudirect_storage"],
	} with input as given.kubernetes([_policy(true)])
	rule.facts == set() with input as given.kubernetes([_policy(false)])
	rule.facts == set() with input as given.kubernetes([object.union(_policy(true), {"apiVersion": "kyverno.io/v1"})])
}

test_the_values_of_the_chart if {
	count(rule.facts) == 2 with input as given.kubernetes([_chart({"values": {"gds": {"enabled": true}}})])
	rule.facts == set() with input as given.kubernetes([_chart({"values": {"gds": {"enabled": false}}})])
	rule.facts == set() with input as given.kubernetes([_chart({})])
	rule.unknown == set() with input as given.kubernetes([_chart({})])
}

test_values_that_are_kept_elsewhere if {
	open := _chart({"valuesFrom": [{"kind": "ConfigMap", "name": "more"}]})
	count(rule.unknown) == 1 with input as given.kubernetes([open])
}

_policy(on) := made.manifest("nvidia.com/v1", "ClusterPolicy", {"gds": {"enabled": on}})

_chart(changes) := made.manifest("helm.toolkit.fluxcd.io/v2", "HelmRelease", object.union(
	{"chart": {"spec": {"chart": "gpu-operator"}}},
	changes,
))
