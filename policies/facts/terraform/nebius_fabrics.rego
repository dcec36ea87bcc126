# METADATA
# title: InfiniBand of GPU clusters on Nebius
# description: |
#   Machines that train inside of a GPU cluster are on the InfiniBand fabric that it names, with the bandwidth of machines
#   with eight devices. A cluster whose fabric is empty has none, and one that no machine joins shows nothing.
# custom:
#   title_zh: Nebius GPU 集群的 InfiniBand 网络
#   shows: [6.1.1.2.a]
package facts.terraform.nebius_fabrics

import data.facts.terraform.nebius_machines
import data.lib.fact
import data.lib.terraform
import data.lib.training_pool

facts contains fact.of(path, cluster.address, [fact.at(cluster, []), fact.at(user.resource, user.joins)]) if {
	some user in nebius_machines.machines
	some cluster in _joined(user)
	path := array.concat(training_pool.fabric, ["provided_by"])
}

facts contains found if {
	some pool in nebius_machines.pools
	pool.per_node == 8
	some cluster in _joined(pool)
	some found in training_pool.network(pool, pool.row.infiniband_gbps, [pool.instance_at, fact.at(cluster, [])])
}

# machines that are not known are told by the rule of the machines
unknown := set()

_joined(user) := terraform.targets(_clusters, user.resource, user.joins)

# the provider demands a fabric, which may be a variable
_clusters := terraform.index([cluster |
	some cluster in input.resources.terraform.nebius_compute_v1_gpu_cluster
	_has_fabric(cluster)
])

_has_fabric(cluster) if terraform.filled(object.get(cluster.body, "infiniband_fabric", ""))

_has_fabric(cluster) if fact.undecided(cluster, ["infiniband_fabric"])
