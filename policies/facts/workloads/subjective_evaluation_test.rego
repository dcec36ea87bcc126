package facts.workloads.subjective_evaluation_test

import data.facts.workloads.subjective_evaluation as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_argilla if {
	_shown(made.image("argilla/argilla-server:v2")) == {["evaluation.subjective.graphical_interface.provided_by", "Argilla (Deployment ml/chat)"]}
	_shown(made.image("heartexlabs/label-studio:1")) == set()
}

test_an_arena_that_is_switched_on if {
	_shown(_web_ui("true")) == {
		["evaluation.subjective.graphical_interface.provided_by", "Open WebUI (Deployment ml/chat)"],
		["evaluation.subjective.ratings.feedback.provided_by", "Open WebUI (Deployment ml/chat)"],
	}
	_shown(_web_ui("false")) == set()
}

_web_ui(on) := {"image": "ghcr.io/open-webui/open-webui", "env": [{"name": "ENABLE_EVALUATION_ARENA_MODELS", "value": on}]}

_shown(container) := {one |
	some one in given.values(rule.facts) with input as given.kubernetes([made.deployment(container, {})])
}
