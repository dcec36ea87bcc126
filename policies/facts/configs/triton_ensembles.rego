# METADATA
# title: Ensembles of Triton
# description: |
#   Ensembles in which a step takes what another one makes, so that one call follows the other. They have neither
#   conditions nor branches.
# custom:
#   title_zh: Triton 集成模型
#   shows: [6.3.1.1.f]
package facts.configs.triton_ensembles

import data.lib.fact
import data.lib.triton

facts contains fact.of(_path, concat(" ", ["Triton ensemble", model.name]), [place]) if {
	some model in triton.models
	some first, maker in model.file.body.ensemble_scheduling.step
	some second, taker in model.file.body.ensemble_scheduling.step
	first != second
	some output in maker.output_map
	some given in taker.input_map
	is_string(output.value)
	output.value == given.value
	place := fact.at(model.file, ["ensemble_scheduling"])
}

unknown := set()

_path := ["inference", "serving", "deployment", "orchestration", "control_flow", "sequential_calls", "provided_by"]
