# METADATA
# title: Protection of models at the edge
# description: |
#   Model servers on edge nodes whose images a policy of the cluster lets start only with a valid signature. A policy
#   that only reports, or that is for other images, protects nothing there.
# custom:
#   title_zh: 边缘侧模型的防护
#   shows: [6.2.2.6.h]
package facts.kubernetes.edge_protection

import data.lib.edge_servers
import data.lib.fact
import data.lib.kubernetes

facts contains found if {
	some server in edge_servers.all
	some [by, pattern, place] in _signed
	glob.match(pattern, null, server.container.body.image)
	some keys, value in {["place"]: "edge", ["protection", "image_signature", "provided_by"]: by}
	found := fact.of(edge_servers.path(server, keys), value, [place])
}

unknown := set()

# source: Kyverno documentation, verify images rules
_signed contains [kubernetes.called("ClusterPolicy", policy), pattern, fact.at(policy, pointer)] if {
	some policy in input.resources.kubernetes.ClusterPolicy
	kubernetes.in_group(policy, "kyverno.io")
	policy.body.spec.validationFailureAction in {"Enforce", "enforce"}
	some rule, given in policy.body.spec.rules
	some position, check in given.verifyImages
	count(check.attestors) > 0
	some pattern in check.imageReferences
	pointer := ["spec", "rules", rule, "verifyImages", position]
}

# source: Sigstore policy controller documentation
_signed contains [kubernetes.called("ClusterImagePolicy", policy), image.glob, fact.at(policy, ["spec", "images", position])] if {
	some policy in input.resources.kubernetes.ClusterImagePolicy
	kubernetes.in_group(policy, "policy.sigstore.dev")
	not policy.body.spec.mode == "warn"
	count(policy.body.spec.authorities) > 0
	some position, image in policy.body.spec.images
}
