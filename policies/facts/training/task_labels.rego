# METADATA
# title: What the columns of instruction data are
# description: |
#   Data sets of LLaMA-Factory that say which column is the instruction and which the answer that is learnt. Where the
#   default names are taken, nothing is defined; what an answer means the file does not say.
# custom:
#   title_zh: 指令数据的列定义
#   shows: [6.2.1.2.b.2]
package facts.training.task_labels

import data.lib.configs
import data.lib.fact
import data.lib.naming

facts contains fact.of(path, by, [fact.at(file, [name, "columns"])]) if {
	some file in _files
	some name, entry in file.body
	columns := entry.columns
	count([column | some column in columns; is_string(column); column != ""]) > 1
	count(object.keys(columns) & {"response", "messages", "chosen", "kto_tag"}) > 0
	by := concat("", ["columns in ", file.name])
	path := ["development", "data", "processing", "instruction_data", "task_labels", naming.slug(name), "provided_by"]
}

unknown := set()

_files := array.concat(
	configs.of("dataset_info"),
	object.get(input, ["resources", "training", "llama_factory_data"], []),
)
