# METADATA
# title: Instruction data that pipelines build
# description: |
#   Operators by which models write or rewrite instruction data, and the models that promptwright has write it.
# custom:
#   title_zh: 数据流水线构建的指令数据
#   shows: [6.2.1.2.b.1]
package facts.training.instruction_construction

import data.lib.data_juicer
import data.lib.fact

facts contains found if {
	some found in data_juicer.facts_of("construction", _methods)
}

# the model of the data set writes the examples, or else that of the engine
facts contains fact.of(path, concat("", ["promptwright (", told[0].model, ")"]), places) if {
	some run in input.resources.training.promptwright
	run.body.dataset.creation.num_steps > 0
	told := [{"model": model, "pointer": pointer} |
		some pointer in [
			["dataset", "creation", "model"], ["data_engine", "args", "model"], ["data_engine", "model"],
			["dataset", "creation", "model_name"], ["data_engine", "args", "model_name"],
		]
		model := object.get(run.body, pointer, "")
		is_string(model)
		model != ""
	]
	path := array.concat(_methods, ["model_generation", "provided_by"])
	places := [fact.at(run, pointer) | some pointer in array.concat([told[0].pointer], _asked(run))]
}

unknown := set()

_methods := ["development", "data", "processing", "instruction_data", "construction_methods"]

_asked(run) := [pointer |
	some pointer in [["data_engine", "args", "instructions"], ["data_engine", "instructions"]]
	object.get(run.body, pointer, null) != null
]
