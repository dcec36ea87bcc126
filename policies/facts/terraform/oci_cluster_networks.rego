# METADATA
# title: Cluster networks of Oracle Cloud
# description: |
#   Machines that train inside of a cluster network or a compute cluster show the RDMA of their shape. A shape that
#   could have RDMA and is outside of both shows no network.
# custom:
#   title_zh: Oracle Cloud 的集群网络
#   shows: [6.1.1.2.a]
package facts.terraform.oci_cluster_networks

import data.facts.terraform.oci_machines
import data.lib.training_pool

facts contains found if {
	some pool in oci_machines.pools
	pool.clustered == true
	row := data.knowledge.instances[pool.instance]
	row.rdma == "roce"
	some found in training_pool.network(pool, row.network_gbps, [pool.instance_at, pool.clustered_at])
}

# machines that are not known are told by the rule of the machines
unknown := set()
