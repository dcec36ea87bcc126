# METADATA
# title: Recovery from faults of nodes
# description: |
#   Health checks of machines that replace those that fail, and remediation of nodes beside what detects their faults. Both
#   start by themselves. A check that is paused, or may not touch a single machine, recovers nothing.
# custom:
#   title_zh: 节点故障恢复
#   shows: [6.1.2.5.a.3, 6.1.3.2.b]
package facts.workloads.fault_recovery

import data.lib.fact
import data.lib.kubernetes
import data.lib.products

facts contains found if {
	some [by, place] in _checks
	some keys, value in {
		["detection", "provided_by"]: by, ["recovery", "provided_by"]: by,
		["recovery", "trigger"]: "automatic",
	}
	found := fact.of(array.concat(_faults, keys), value, [place])
}

facts contains found if {
	some remediator in products.of("node_remediator")
	remediator.source in {detector.source | some detector in products.of("fault_detector")}
	some key, value in {"provided_by": remediator.provided_by, "trigger": "automatic"}
	some path in [array.concat(_faults, ["recovery"]), array.concat(_resumption, ["fault_isolation"])]
	found := fact.of(array.concat(path, [key]), value, [remediator.place])
}

facts contains fact.of(array.concat(_resumption, ["fault_detection", key]), value, [detector.place]) if {
	some detector in products.of("fault_detector")
	some key, value in {"provided_by": detector.provided_by, "trigger": "automatic"}
}

unknown := set()

_checks contains [kubernetes.called(kind, check), fact.at(check, ["spec"])] if {
	some [kind, groups] in [
		["MachineHealthCheck", ["cluster.x-k8s.io", "machine.openshift.io"]],
		["NodeHealthCheck", ["remediation.medik8s.io"]],
	]
	some check in input.resources.kubernetes[kind]
	some group in groups
	kubernetes.in_group(check, group)
	count(object.get(check.body.spec, "pauseRequests", [])) == 0
	not object.get(check.body.spec, "maxUnhealthy", "100%") in {0, "0", "0%"}
	count(check.body.spec.unhealthyConditions) > 0
}

_faults := ["platform", "toolchain", "monitoring", "compute_faults"]

_resumption := ["platform", "overall", "reliability", "training_resumption"]
