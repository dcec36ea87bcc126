# METADATA
# title: Cleaning of instruction data
# description: |
#   Cleaning operators of pipelines that say by the name of their project or data set that it is instruction data.
# custom:
#   title_zh: 指令数据清洗
#   shows: [6.2.1.2.b.4]
package facts.training.instruction_cleaning

import data.lib.data_juicer
import data.lib.fact

facts contains fact.of(path, use.operator, [fact.at(use.resource, use.pointer)]) if {
	some use in data_juicer.uses
	use.group in {"conversion", "filter", "treatment"}
	data_juicer.is_instruction_data(use.resource)
	path := ["development", "data", "processing", "instruction_data", "cleaning_methods", use.entry, "provided_by"]
}

unknown := set()
