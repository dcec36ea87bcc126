# METADATA
# title: Pools of machines that train
# description: |
#   Says what a pool of machines shows once its type, its size and its use are known. A pool is
#   {"name", "instance", "nodes", "provider", "instance_at", "nodes_at"}; the table of instance types does the rest.
package lib.training_pool

import data.lib.fact
import data.lib.naming

compute := ["platform", "hardware", "compute", "training_accelerators"]

fabric := ["platform", "hardware", "network", "training_fabric"]

# whether machines of the type carry accelerators that can train
accelerated(instance) if {
	row := data.knowledge.instances[instance]
	row.accelerators > 0
	not startswith(row.accelerator, "aws-inferentia")
}

# model, count and provider of the accelerators of a pool whose machines carry them by type
accelerators(pool) := devices(pool, row.accelerator, row.accelerators) if {
	accelerated(pool.instance)
	row := data.knowledge.instances[pool.instance]
}

# the same where each machine has been given so many of a device
devices(pool, device, per_node) := {
	fact.of(_at(pool, "model"), device, [pool.instance_at]),
	fact.of(_at(pool, "count"), per_node * pool.nodes, [pool.nodes_at, pool.instance_at]),
	fact.of(_at(pool, "provided_by"), provider(pool), [pool.instance_at]),
} if {
	pool.nodes > 0
	per_node > 0
}

# the network of a pool that is shown to use it, with the figure for one machine
network(pool, gbps, places) := {
	fact.of(array.concat(fabric, ["node_pools", pool.name, "bandwidth_gbps"]), gbps, places),
	fact.of(array.concat(fabric, ["node_pools", pool.name, "provided_by"]), provider(pool), places),
	fact.of(array.concat(fabric, ["provided_by"]), provider(pool), places),
} if {
	pool.nodes > 0
	gbps > 0
}

provider(pool) := concat("", [pool.provider, " (", pool.instance, ")"])

# a pool trains unless its names, labels or taints speak of serving and none of them of training
serves(texts) if {
	words := naming.words(concat("-", texts))
	count(words & serving) > 0
	count(words & training) == 0
}

serving := {"inference", "inferencing", "infer", "serving", "serve"}

training := {"train", "training", "trainer", "finetune", "finetuning", "pretraining"}

# keys and values of labels, as texts for `serves`
texts(labels) := [text |
	some key, value in labels
	some text in [key, value]
	is_string(text)
]

_at(pool, leaf) := array.concat(compute, [pool.name, leaf])
