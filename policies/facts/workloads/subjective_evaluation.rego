# METADATA
# title: Interfaces in which people rate outputs
# description: |
#   Argilla, which is made for feedback on outputs of models, and Open WebUI where its arena or its ratings are switched on.
#   What raters are asked there, neither says.
# custom:
#   title_zh: 主观评估界面
#   shows: [6.1.2.6.c]
package facts.workloads.subjective_evaluation

import data.lib.fact
import data.lib.pods
import data.lib.products
import data.lib.workloads

facts contains fact.of(_path(["graphical_interface"]), found.provided_by, [found.place]) if {
	some found in products.of("annotation_tool")
	found.product == "argilla"
}

facts contains fact.of(_path(keys), by, [place]) if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	container.product == "open-webui"
	some variable in pods.environment(container)
	variable.name in {"ENABLE_EVALUATION_ARENA_MODELS", "ENABLE_MESSAGE_RATING"}
	lower(variable.value) == "true"
	by := concat("", ["Open WebUI (", workload.called, ")"])
	place := variable.place
	some keys in [["graphical_interface"], ["ratings", "feedback"]]
}

unknown := set()

_path(keys) := array.concat(array.concat(["platform", "toolchain", "evaluation", "subjective"], keys), ["provided_by"])
