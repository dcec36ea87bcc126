# METADATA
# title: Faster processing of instruction data
# description: |
#   Pipelines of instruction data on Ray, or on two processes or more.
# custom:
#   title_zh: 指令数据处理加速
#   shows: [6.2.1.2.b.5]
package facts.training.instruction_acceleration

import data.lib.data_juicer
import data.lib.fact
import data.lib.training

facts contains found if {
	some run in data_juicer.pipelines
	data_juicer.is_instruction_data(run)
	not data_juicer.is_distributed(run)
	workers := data_juicer.processes(run)
	some [key, value] in [["provided_by", "Data-Juicer"], ["method", "parallel_processes"], ["workers", workers]]
	found := fact.of(_path(run, key), value, [fact.at(run, ["np"])])
}

facts contains found if {
	some run in data_juicer.pipelines
	data_juicer.is_instruction_data(run)
	data_juicer.is_distributed(run)
	some [key, value] in [["provided_by", "Data-Juicer on Ray"], ["method", "distributed_cluster"]]
	found := fact.of(_path(run, key), value, [fact.at(run, ["executor_type"])])
}

unknown := set()

_path(run, key) := [
	"development", "data", "processing", "instruction_data", "acceleration",
	training.entry(run), key,
]
