package facts.workloads.tuning_interfaces_test

import data.facts.workloads.tuning_interfaces as rule
import data.lib.compose_test as compose
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_the_web_interface_of_a_framework if {
	_starting(["llamafactory-cli", "webui"]) == {
		["fine_tuning.low_code.provided_by", "LLaMA Board (Deployment ml/chat)"],
		["fine_tuning.low_code.interface", "web_form"],
		["fine_tuning.process_view.provided_by", "LLaMA Board (Deployment ml/chat)"],
		["fine_tuning.process_view.create.provided_by", "LLaMA Board (Deployment ml/chat)"],
		["fine_tuning.process_view.view.provided_by", "LLaMA Board (Deployment ml/chat)"],
		["fine_tuning.process_view.manage.provided_by", "LLaMA Board (Deployment ml/chat)"],
	}
}

test_none_from_a_command_that_trains if {
	_starting(["llamafactory-cli", "train", "webui.yaml"]) == set()
	_starting(["echo", "webui"]) == set()
}

test_a_product_in_a_compose_project if {
	count(rule.facts) == 6 with input as compose.project({"studio": {"image": "gcr.io/vorvan/h2oai/h2o-llmstudio:nightly"}})
}

_starting(command) := {one |
	some one in given.values(rule.facts) with input as given.kubernetes([made.deployment({"image": "example/own", "command": command}, {})])
}
