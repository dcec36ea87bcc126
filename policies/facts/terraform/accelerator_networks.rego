# METADATA
# title: Training network of accelerator machines on Google Cloud and Azure
# description: |
#   A pool that trains shows the network between its accelerators where it is built into the size, as InfiniBand on
#   Azure, or where the machines are attached to a network for each accelerator, as A3, A4 and A4X on Google Cloud.
# custom:
#   title_zh: Google Cloud 与 Azure 加速机型的训练网络
#   shows: [6.1.1.2.a]
package facts.terraform.accelerator_networks

import data.facts.terraform.aks_node_pools
import data.facts.terraform.gce_machines
import data.facts.terraform.gke_node_pools
import data.lib.fact
import data.lib.training_pool

facts contains found if {
	some pool in aks_node_pools.pools
	row := data.knowledge.instances[pool.instance]
	row.rdma == "infiniband"
	some found in training_pool.network(pool, row.network_gbps, [pool.instance_at])
}

facts contains found if {
	some pool in gke_node_pools.pools
	pointer := ["network_config", 0, "additional_node_network_configs"]
	_attached(pool, count(object.get(pool.resource.body, pointer, [])))
	gbps := data.knowledge.instances[pool.instance].network_gbps
	some found in training_pool.network(pool, gbps, [pool.instance_at, fact.at(pool.resource, pointer)])
}

# the first interface is the general one
facts contains found if {
	some pool in gce_machines.pools
	_attached(pool, count(object.get(pool.resource.body, "network_interface", [])) - 1)
	gbps := data.knowledge.instances[pool.instance].network_gbps
	some found in training_pool.network(pool, gbps, [pool.instance_at, fact.at(pool.resource, ["network_interface"])])
}

unknown contains fact.unknown("networks of an accelerator machine are not known", [fact.at(pool.resource, [argument])]) if {
	some [pools, argument] in [[gke_node_pools.pools, "network_config"], [gce_machines.pools, "network_interface"]]
	some pool in pools
	_networked(pool.instance)
	fact.undecided(pool.resource, [argument])
}

# A3 Mega has no RDMA: its accelerators reach each other by GPUDirect-TCPXO, over a network for each
_networked(instance) if data.knowledge.instances[instance].rdma == "roce"

_networked(instance) if instance == "a3-megagpu-8g"

_attached(pool, networks) if {
	_networked(pool.instance)
	networks >= data.knowledge.instances[pool.instance].accelerators
}
