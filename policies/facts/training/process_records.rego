# METADATA
# title: Records of what data processing changed
# description: |
#   The tracer of Data-Juicer writes what each operator changed and dropped. It records the methods of processing;
#   features and labels it does not.
# custom:
#   title_zh: 数据处理过程的记录
#   shows: [6.2.1.1.c]
package facts.training.process_records

import data.lib.data_juicer
import data.lib.fact

facts contains fact.of(path, "Data-Juicer (open_tracer)", [fact.at(run, ["open_tracer"])]) if {
	some run in data_juicer.pipelines
	run.body.open_tracer == true
	path := ["development", "data", "ingestion", "process_records", "preprocessing_methods", "provided_by"]
}

unknown contains fact.unknown("whether changes are traced is not known", [fact.at(run, ["open_tracer"])]) if {
	some run in data_juicer.pipelines
	fact.undecided(run, ["open_tracer"])
}
