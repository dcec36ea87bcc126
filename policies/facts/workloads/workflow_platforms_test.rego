package facts.workloads.workflow_platforms_test

import data.facts.workloads.workflow_platforms as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_platform_with_its_sandbox if {
	given.values(rule.facts) == {
		["interaction.workflows.provided_by", "Dify (Deployment ml/one)"],
		["interaction.workflows.custom_nodes.code.provided_by", "Dify sandbox (Deployment ml/two)"],
		["interaction.workflows.custom_nodes.code.written_in", "python"],
	} with input as _running(["langgenius/dify-api:1", "langgenius/dify-sandbox:0.2"])
}

test_a_platform_that_takes_code_itself if {
	count(rule.facts) == 3 with input as _running(["langflowai/langflow:1"])
}

test_a_platform_without_its_sandbox_and_a_sandbox_of_another if {
	rule.facts == set() with input as _running(["langgenius/dify-api:1"])
	rule.facts == set() with input as _running(["langgenius/dify-sandbox:0.2"])
	rule.facts == set() with input as _running(["langgenius/dify-api:1", "infiniflow/sandbox-executor-manager"])
}

_running(names) := given.kubernetes([one |
	some position, image in names
	called := ["one", "two"][position]
	one := object.union(made.deployment(made.image(image), {}), {"metadata": {"name": called, "namespace": "ml"}})
])
