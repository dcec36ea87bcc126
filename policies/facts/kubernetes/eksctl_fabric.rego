# METADATA
# title: EFA of node groups that eksctl makes
# description: |
#   A node group of an eksctl ClusterConfig that trains, with EFA enabled on an instance type that has it: eksctl puts an
#   interface on every network card. A group that EFA is not enabled for shows nothing.
# custom:
#   title_zh: eksctl 节点组的 EFA 网络
#   shows: [6.1.1.2.a]
package facts.kubernetes.eksctl_fabric

import data.lib.eksctl
import data.lib.fact
import data.lib.training_pool

facts contains found if {
	some pool in eksctl.pools
	pool.group.efaEnabled == true
	row := data.knowledge.instances[pool.instance]
	row.rdma == "efa"
	row.accelerators > 0
	place := fact.at(pool.resource, array.concat(pool.pointer, ["efaEnabled"]))
	some found in training_pool.network(pool, row.network_gbps, [pool.instance_at, place])
}

unknown := set()
