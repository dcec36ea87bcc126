# METADATA
# title: Scheduling policies of the serving cluster
# description: |
#   Policies that are kept as configuration and rule model servers: the priority class that they run with, quotas of their
#   namespace, queues that they ask for, and rules that spread them. A class that no server uses shows nothing.
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
