# METADATA
# title: Data pipelines that run in parallel
# description: |
#   A pipeline on Ray, or on two processes or more. How many workers Ray has, the file does not say.
# custom:
#   title_zh: 并行运行的数据流水线
#   shows: [6.1.2.2.d]
package facts.training.parallel_processing

import data.lib.data_juicer
import data.lib.dolma
import data.lib.fact

facts contains fact.of(_path(["provided_by"]), "Data-Juicer on Ray", [fact.at(run, ["executor_type"])]) if {
	some run in data_juicer.pipelines
	data_juicer.is_distributed(run)
}

facts contains fact.of(_path(["provided_by"]), "Data-Juicer (np)", [fact.at(run, ["np"])]) if {
	some run in data_juicer.pipelines
	data_juicer.processes(run)
}

facts contains fact.of(_path(["provided_by"]), "Dolma (processes)", [fact.at(one.resource, ["processes"])]) if {
	some one in dolma.parallel
}

unknown := set()

_path(keys) := array.concat(["platform", "toolchain", "data_processing", "parallel_pipeline"], keys)
