# METADATA
# title: Profilers of training jobs
# description: |
#   Profilers that a configuration switches on, by what they measure. Where it is shown as charts, they do not say.
# custom:
#   title_zh: 训练任务的性能剖析
#   shows: [6.1.2.5.b.3]
package facts.training.profiling

import data.lib.fact
import data.lib.training

facts contains fact.of(path, row.name, [fact.at(resource, row.at)]) if {
	some row in _rows
	some resource in training.resources(row["in"])
	_holds(object.get(resource.body, row.at, null))
	some measure in row.gives
	path := ["platform", "toolchain", "monitoring", "cluster_performance", "measures", measure, "provided_by"]
}

# Nsight Systems around the command that trains
facts contains fact.of(path, "Nsight Systems", [fact.at(run, ["profiler"])]) if {
	some program in training.launchers
	some run in input.resources.launch[program]
	run.body.profiler == "nsys"
	some measure in ["compute_time", "communication_time"]
	path := ["platform", "toolchain", "monitoring", "cluster_performance", "measures", measure, "provided_by"]
}

unknown := set()

_rows := data.knowledge.profilers

_holds(true)

_holds(value) if {
	is_number(value)
	value > 0
}
