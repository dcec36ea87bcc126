package facts.kubernetes.cluster_failover_test

import data.facts.kubernetes.cluster_failover as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_policy_that_moves_workloads_away if {
	given.values(rule.facts) == {
		["stability.multi_site.scheduling.provided_by", "PropagationPolicy ml/chat"],
		["stability.multi_site.failover.provided_by", "PropagationPolicy ml/chat"],
	} with input as _policy(["a", "b"], {"failover": {"application": {"decisionConditions": {}}}})
}

test_a_policy_that_only_spreads_and_one_cluster if {
	rule.facts == set() with input as _policy(["a", "b"], {})
	rule.facts == set() with input as _policy(["a", "b"], {"failover": {}})
	rule.facts == set() with input as _policy(["a"], {"failover": {"application": {}}})
}

_policy(names, changes) := given.kubernetes([made.manifest(
	"policy.karmada.io/v1alpha1", "PropagationPolicy",
	object.union({"placement": {"clusterAffinity": {"clusterNames": names}}}, changes),
)])
