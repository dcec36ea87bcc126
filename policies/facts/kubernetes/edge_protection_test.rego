package facts.kubernetes.edge_protection_test

import data.facts.kubernetes.edge_protection as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_signatures_that_are_enforced if {
	{one.value | some one in rule.facts} == {"edge", "ClusterPolicy signed"} with input as given.kubernetes([_server, _policy("Enforce", "mirror.example/vllm/*")])
	count(rule.facts) == 2 with input as given.kubernetes([_server, _sigstore("enforce")])
}

test_reports_and_other_images_protect_nothing if {
	rule.facts == set() with input as given.kubernetes([_server, _policy("Audit", "mirror.example/*")])
	rule.facts == set() with input as given.kubernetes([_server, _policy("Enforce", "other.example/*")])
	rule.facts == set() with input as given.kubernetes([_server, _sigstore("warn")])
}

test_a_server_in_the_cloud_is_not_at_the_edge if {
	server := made.deployment(made.vllm(["--model", "acme/a"]), {})
	rule.facts == set() with input as given.kubernetes([server, _policy("Enforce", "mirror.example/*")])
}

test_nothing_is_unknown if count(rule.unknown) == 0

_server := made.manifest("apps/v1", "DaemonSet", {"template": {"spec": {
	"nodeSelector": {"node-role.kubernetes.io/edge": ""},
	"containers": [made.vllm(["--model", "acme/a"])],
}}})

_policy(action, pattern) := {
	"apiVersion": "kyverno.io/v1", "kind": "ClusterPolicy", "metadata": {"name": "signed"},
	"spec": {"validationFailureAction": action, "rules": [{"verifyImages": [{
		"imageReferences": [pattern], "attestors": [{"entries": [{}]}],
	}]}]},
}

_sigstore(mode) := {
	"apiVersion": "policy.sigstore.dev/v1beta1", "kind": "ClusterImagePolicy", "metadata": {"name": "signed"},
	"spec": {"mode": mode, "images": [{"glob": "**"}], "authorities": [{}]},
}
