# METADATA
# title: Policies of Karmada for several clusters
# description: Each policy that names two clusters or more, as its kind, itself, and the names.
package lib.karmada

import data.lib.kubernetes

spread := [[kind, policy, names] |
	some kind in ["PropagationPolicy", "ClusterPropagationPolicy"]
	some policy in input.resources.kubernetes[kind]
	kubernetes.in_group(policy, "policy.karmada.io")
	placement := policy.body.spec.placement
	names := {name | some name in placement.clusterAffinity.clusterNames} | {name |
		some affinity in placement.clusterAffinities
		some name in affinity.clusterNames
	}
	count(names) > 1
]
