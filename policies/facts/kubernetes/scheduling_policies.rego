# METADATA
# title: Scheduling policies of the serving cluster
# description: |
#   Policies that are kept as configuration and rule model servers: the priority class that they run with, quotas of their
#   namespace, queues that they ask for, and rules that spread them. A class that no server uses shows nothing. Queues of a
#   batch scheduler that bound or weigh what they give out are policies where the source serves models, or runs
#   nothing.
# custom:
#   title_zh: 推理集群的调度策略
#   shows: [6.3.1.2.b]
package facts.kubernetes.scheduling_policies

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.workloads

facts contains found if {
	some [name, kind, by, place] in _policies
	some key, value in {"provided_by": by, "kind": kind}
	path := ["inference", "serving", "efficiency", "cluster_management", "scheduling_policies", name, key]
	found := fact.of(path, value, [place])
}

facts contains fact.of(path, by, [fact.at(workload.owner, array.concat(template.pointer, ["schedulerName"]))]) if {
	some workload in workloads.of_role("inference")
	some template in workload.templates
	product := data.knowledge.schedulers[template.spec.schedulerName].product
	by := concat("", [data.knowledge.products[product].name, " (", workload.called, ")"])
	path := ["inference", "serving", "efficiency", "cluster_management", "scheduling", "provided_by"]
}

unknown := set()

_policies contains [kubernetes.entry(class), "priority", kubernetes.called("PriorityClass", class), fact.at(class, ["value"])] if {
	some class in input.resources.kubernetes.PriorityClass
	some workload in workloads.of_role("inference")
	some template in workload.templates
	template.spec.priorityClassName == class.name
}

_policies contains [kubernetes.entry(quota), "quota", kubernetes.called("ResourceQuota", quota), fact.at(quota, ["spec", "hard"])] if {
	some quota in input.resources.kubernetes.ResourceQuota
	count(quota.body.spec.hard) > 0
	some workload in workloads.of_role("inference")
	workload.owner.source == quota.source
	kubernetes.namespace(workload.owner) == kubernetes.namespace(quota)
}

_policies contains [naming.below(workload.owner.name, "spread"), "spread", workload.called, place] if {
	some workload in workloads.of_role("inference")
	some template in workload.templates
	count(template.spec.topologySpreadConstraints) > 0
	place := fact.at(workload.owner, array.concat(template.pointer, ["topologySpreadConstraints"]))
}

_policies contains [naming.below(workload.owner.name, "anti-affinity"), "affinity", workload.called, place] if {
	some workload in workloads.of_role("inference")
	some template in workload.templates
	some affinity in ["podAntiAffinity", "podAffinity"]
	count(template.spec.affinity[affinity]) > 0
	place := fact.at(workload.owner, array.concat(template.pointer, ["affinity", affinity]))
}

# the queue of Kueue that a server asks for, with the quotas of the queue behind it
_policies contains [naming.below(workload.owner.name, "queue"), "quota", workload.called, place] if {
	some workload in workloads.of_role("inference")
	label := "kueue.x-k8s.io/queue-name"
	queue := workload.owner.body.metadata.labels[label]
	some kind in ["LocalQueue", "ClusterQueue"]
	some found in input.resources.kubernetes[kind]
	kubernetes.in_group(found, "kueue.x-k8s.io")
	found.name == queue
	place := fact.at(workload.owner, ["metadata", "labels", label])
}

# requests that come first in a pool of servers; source: Gateway API inference extension documentation
_policies contains [kubernetes.entry(owner), "priority", kubernetes.called(kind, owner), fact.at(owner, ["spec", key])] if {
	some [kind, key] in [["InferenceObjective", "priority"], ["InferenceModel", "criticality"]]
	some owner in input.resources.kubernetes[kind]
	startswith(owner.body.apiVersion, "inference.networking.")
	object.get(owner.body.spec, key, "") != ""
}

# queues that bound what they give out, and queues of unlike weight; source: Kueue and Volcano documentation
_policies contains [naming.below(queue.name, "quota"), "quota", kubernetes.called("ClusterQueue", queue), fact.at(queue, pointer)] if {
	some queue in input.resources.kubernetes.ClusterQueue
	kubernetes.in_group(queue, "kueue.x-k8s.io")
	_may_serve(queue)
	some group_at, group in queue.body.spec.resourceGroups
	some flavor_at, flavor in group.flavors
	some resource in flavor.resources
	_gives(resource.nominalQuota)
	pointer := ["spec", "resourceGroups", group_at, "flavors", flavor_at, "resources"]
}

_policies contains [naming.below(queue.name, "quota"), "quota", kubernetes.called("Queue", queue), fact.at(queue, ["spec", key])] if {
	some queue in _volcano_queues
	_may_serve(queue)
	some key in ["capability", "deserved", "guarantee"]
	some amount in _amounts(key, queue.body.spec[key])
	_gives(amount)
}

_policies contains [naming.below(queue.name, "share"), "fair_share", kubernetes.called("Queue", queue), fact.at(queue, pointer)] if {
	some queue in _volcano_queues
	_may_share(queue)
	some pointer, weights in _weights[queue.source]
	count(weights) > 1
	object.get(queue.body, pointer, "") in weights
}

_volcano_queues := [queue |
	some queue in input.resources.kubernetes.Queue
	kubernetes.in_group(queue, "scheduling.volcano.sh")
]

_weights[queue.source][pointer] contains weight if {
	some queue in _volcano_queues
	some pointer in [["spec", "weight"], ["metadata", "annotations", "volcano.sh/hierarchy-weights"]]
	weight := object.get(queue.body, pointer, "")
	not weight in {"", 0, null}
}

# what a queue guarantees stands one level deeper
_amounts("guarantee", asked) := object.get(asked, "resource", {})

_amounts(key, asked) := asked if key in {"capability", "deserved"}

_gives(amount) if {
	is_number(amount)
	amount > 0
}

_gives(amount) if {
	is_string(amount)
	regex.match(`^[0-9.]*[1-9]`, amount)
}

_may_serve(queue) if {
	some workload in workloads.of_role("inference")
	workload.owner.source == queue.source
}

# queues without anything that runs beside them are policies of their own
_may_serve(queue) if {
	every workload in workloads.all {
		workload.owner.source != queue.source
	}
	words := {word | some word in naming.words(queue.name)}
	count(words & {"train", "training", "finetuning", "benchmark", "tests"}) == 0
}

# unlike weights are told apart for whatever runs, unless all of it trains
_may_share(queue) if _may_serve(queue)

_may_share(queue) if not queue.source in _training

_training contains workload.owner.source if some workload in workloads.of_role("training")
