# METADATA
# title: Networks of Ceph clusters
# description: |
#   A Rook cluster that is given an attached network or an address range of its own shows a segment for storage. A
#   NetworkAttachmentDefinition alone is a network that nothing is said to use.
# custom:
#   title_zh: Ceph 集群的存储网段
#   shows: [6.1.1.3.e]
package facts.kubernetes.storage_networks

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains _segment(cluster, segment, ["spec", "network", "selectors", segment]) if {
	some cluster in input.resources.kubernetes.CephCluster
	cluster.body.spec.network.provider == "multus"
	some segment, attached in cluster.body.spec.network.selectors
	attached != ""
}

facts contains _segment(cluster, segment, ["spec", "network", "addressRanges", segment]) if {
	some cluster in input.resources.kubernetes.CephCluster
	some segment, ranges in cluster.body.spec.network.addressRanges
	count(ranges) > 0
}

unknown := set()

_segment(cluster, segment, pointer) := fact.of(
	["platform", "hardware", "storage", "resilience", "network_segments", naming.below(cluster.name, segment), "provided_by"],
	kubernetes.called("CephCluster", cluster),
	[fact.at(cluster, pointer)],
)
