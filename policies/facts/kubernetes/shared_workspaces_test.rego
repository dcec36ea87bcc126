package facts.kubernetes.shared_workspaces_test

import data.facts.kubernetes.shared_workspaces as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_profiles_of_two_parties if {
	given.values(rule.facts) == {
		["training.collaboration.parties.vision.role", "owner of a workspace"],
		["training.collaboration.parties.speech.role", "owner of a workspace"],
		["training.collaboration.workspaces.provided_by", "Profile vision"],
		["training.collaboration.workspaces.provided_by", "Profile speech"],
	} with input as given.kubernetes([_profile("vision"), _profile("speech")])
	rule.facts == set() with input as given.kubernetes([_profile("vision")])
}

test_a_hub_of_notebooks if {
	count(rule.facts) == 1 with input as given.kubernetes([made.deployment(made.image("quay.io/jupyterhub/k8s-hub:4"), {})])
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("jupyter/base-notebook"), {})])
}

_profile(name) := {
	"apiVersion": "kubeflow.org/v1", "kind": "Profile",
	"metadata": {"name": name}, "spec": {"owner": {"kind": "User", "name": concat("@", [name, "example.org"])}},
}
