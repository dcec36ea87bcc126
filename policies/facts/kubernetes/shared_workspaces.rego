# METADATA
# title: Workspaces of several parties
# description: |
#   Profiles of Kubeflow, each a workspace of one party with its own name space, where there are two or more; and a
#   JupyterHub that runs. One profile is the workspace of one party.
# custom:
#   title_zh: 多方工作空间
#   shows: [6.2.2.2.g]
package facts.kubernetes.shared_workspaces

import data.lib.fact
import data.lib.kubernetes
import data.lib.products

facts contains found if {
	count(_profiles) > 1
	some profile in _profiles
	some keys, value in {
		["parties", kubernetes.entry(profile), "role"]: "owner of a workspace",
		["workspaces", "provided_by"]: kubernetes.called("Profile", profile),
	}
	found := fact.of(array.concat(_root, keys), value, [fact.at(profile, ["spec"])])
}

facts contains fact.of(array.concat(_root, ["workspaces", "provided_by"]), found.provided_by, [found.place]) if {
	some found in products.of("shared_notebooks")
}

unknown := set()

_profiles := [profile |
	some profile in input.resources.kubernetes.Profile
	kubernetes.in_group(profile, "kubeflow.org")
	profile.body.spec.owner.name != ""
]

_root := ["development", "production", "training", "collaboration"]
