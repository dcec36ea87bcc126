# METADATA
# title: Clusters that are scheduled as one
# description: |
#   Policies of Karmada that send objects to two clusters or more by name, placements of Open Cluster Management over the
#   clusters that are registered with it, and Argo CD generators over a list of clusters. A policy for one cluster
#   spreads nothing, and regions of one cluster are none. Where the clusters are, their names do not say.
# custom:
#   title_zh: 统一调度的多集群
#   shows: [6.3.1.1.a]
package facts.kubernetes.federated_clusters

import data.lib.fact
import data.lib.karmada
import data.lib.kubernetes

facts contains fact.of(array.concat(_runtime, [key]), value, one.places) if {
	some one in _spread
	some key, value in {"provided_by": one.by, "nodes": one.clusters}
}

unknown := set()

_spread contains {"by": kubernetes.called(kind, policy), "clusters": count(names), "places": [fact.at(policy, ["spec", "placement"])]} if {
	some [kind, policy, names] in karmada.spread
}

_spread contains {"by": kubernetes.called("Placement", placement), "clusters": count(clusters), "places": places} if {
	some placement in input.resources.kubernetes.Placement
	kubernetes.in_group(placement, "cluster.open-cluster-management.io")
	not placement.body.spec.numberOfClusters == 1
	clusters := [cluster |
		some cluster in input.resources.kubernetes.ManagedCluster
		cluster.source == placement.source
		cluster.body.spec.hubAcceptsClient == true
	]
	count(clusters) > 1
	places := array.concat([fact.at(placement, ["spec"])], [fact.at(cluster, []) | some cluster in clusters])
}

_spread contains {"by": kubernetes.called("ApplicationSet", set_of), "clusters": count(servers), "places": [place]} if {
	some set_of in input.resources.kubernetes.ApplicationSet
	some position, generator in set_of.body.spec.generators
	servers := {element[key] |
		some element in generator.list.elements
		some key in ["url", "server"]
		is_string(element[key])
	}
	count(servers) > 1
	place := fact.at(set_of, ["spec", "generators", position, "list", "elements"])
}

_runtime := ["inference", "serving", "deployment", "placement", "distributed_runtime"]
