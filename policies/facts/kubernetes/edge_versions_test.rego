package facts.kubernetes.edge_versions_test

import data.facts.kubernetes.edge_versions as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_one_version_or_none_at_the_edge if {
	rule.facts == set() with input as _rollout(100, {"node-role.kubernetes.io/edge": ""})
	rule.facts == set() with input as _rollout(20, {"kubernetes.io/arch": "arm64"})
	count(rule.facts) == 4 with input as _rollout(20, {"openyurt.io/is-edge-worker": "true"})
}

_rollout(weight, selector) := given.kubernetes([made.manifest("argoproj.io/v1alpha1", "Rollout", {
	"template": {"spec": {"containers": [made.vllm([])], "nodeSelector": selector}},
	"strategy": {"canary": {"steps": [{"setWeight": weight}]}},
})])
