# METADATA
# title: Trackers of experiments
# description: A tracker of experiments that runs and shows the runs of a model. A variable that names one is no tracker.
# custom:
#   title_zh: 实验跟踪工具
#   shows: [6.1.3.4.b.1]
package facts.workloads.iteration_tracing

import data.lib.fact
import data.lib.products

facts contains fact.of(["platform", "overall", "usability", "iteration_tracing", key], value, [tracker.place]) if {
	some tracker in products.of("experiment_tracker")
	some key, value in object.union({"provided_by": tracker.provided_by}, _display(tracker))
}

unknown := set()

_display(tracker) := {} if {
	data.knowledge.products[tracker.product].has_no_pages
} else := {"display": "dashboard"}
