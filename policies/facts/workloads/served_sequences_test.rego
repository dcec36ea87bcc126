package facts.workloads.served_sequences_test

import data.facts.workloads.served_sequences as rule
import data.lib.compose_test as compose
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_length_as_it_is_told if {
	given.values(rule.facts) == {["compute.inference_workloads.chat.max_sequence_tokens", 131072]} with input as _served(["--max-model-len=131072"])
	given.values(rule.facts) == {["compute.inference_workloads.chat.max_sequence_tokens", 4096]} with input as _served(["--max-model-len", "4096"])
}

test_none_without_a_length_and_from_auto if {
	rule.facts == set() with input as _served([])
	rule.facts == set() with input as _served(["--max-model-len", "auto"])
}

test_a_variable_is_unknown if {
	count(rule.unknown) == 1 with input as _served(["--max-model-len", "${LENGTH}"])
}

test_a_server_of_a_compose_project if {
	server := {"image": "vllm/vllm-openai:v1", "command": ["--model", "org/m", "--max-model-len", "131072"]}
	given.values(rule.facts) == {["compute.inference_workloads.llm.max_sequence_tokens", 131072]} with input as compose.project({"llm": server})
}

_served(arguments) := given.kubernetes([made.deployment(made.vllm(arguments), {})])

test_a_runtime_that_is_switched_on if {
	given.values(rule.facts) == {["compute.inference_workloads.chat.max_sequence_tokens", 131072]} with input as given.kubernetes([_runtime({})])
	rule.facts == set() with input as given.kubernetes([_runtime({"disabled": true})])
}

_runtime(changes) := made.manifest("ome.io/v1beta1", "ClusterServingRuntime", object.union(
	{"engineConfig": {"runner": made.vllm(["--max-model-len", "131072"])}},
	changes,
))

test_the_configuration_that_a_workspace_names if {
	given.values(rule.facts) == {["compute.inference_workloads.chat.max_sequence_tokens", 131072]} with input as given.kubernetes([_workspace("long"), _configuration])
	rule.facts == set() with input as given.kubernetes([_workspace("other"), _configuration])
	rule.facts == set() with input as given.kubernetes([_configuration])
}

_workspace(config) := object.union(
	made.manifest("kaito.sh/v1beta1", "Workspace", {}),
	{"inference": {"preset": {"name": "org-model"}, "config": config}},
)

_configuration := {
	"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "long", "namespace": "ml"},
	"data": {"inference_config.yaml": "max_probe_steps: 6\nvllm:\n  # max-model-len: 8192\n  max-model-len: 131072\n"},
}
