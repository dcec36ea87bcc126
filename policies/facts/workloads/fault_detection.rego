# METADATA
# title: Detection of faults of nodes
# description: A detector of node problems that runs. What is done about them, it does not say.
# custom:
#   title_zh: 节点故障检测
#   shows: [6.1.2.5.a.3]
package facts.workloads.fault_detection

import data.lib.fact
import data.lib.products

facts contains fact.of(path, detector.provided_by, [detector.place]) if {
	some detector in products.of("fault_detector")
	path := ["platform", "toolchain", "monitoring", "compute_faults", "detection", "provided_by"]
}

unknown := set()
