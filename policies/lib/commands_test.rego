package lib.commands_test

import data.lib.commands
import data.lib.model_servers as servers
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_the_three_forms_of_an_option if {
	_options == {["model", "org/m"], ["tp", "2"], ["eager", true]} with input as _of(["--model=org/m", "--tp", "2", "--eager"])
}

test_a_script_is_split_and_its_comments_are_not_read if {
	_options == {["tensor-parallel-size", "4"]} with input as _of(["vllm serve org/m \\\n --tensor-parallel-size 4\n# --max-model-len 131072"])
}

test_a_variable_takes_its_value_from_the_environment if {
	container := object.union(made.vllm(["--tp", "$(TP)"]), {"env": [{"name": "TP", "value": "8"}, {"name": "TP", "value": "9"}]})
	_options == {["tp", "8"]} with input as given.kubernetes([made.deployment(container, {})])
}

test_a_variable_without_a_value_is_open if {
	commands.is_open("$TP")
	commands.is_open("${TP}")
	not commands.is_open("2")
}

test_two_values_of_one_option_are_none if {
	given_options := [{"name": "tp", "value": "2"}, {"name": "tp", "value": "4"}]
	not commands.value(given_options, {"tp"})
}

test_figures_with_units if {
	commands.figure([{"name": "n", "value": "128k"}], {"n"}) == 128000
	commands.figure([{"name": "n", "value": "128K"}], {"n"}) == 131072
	not commands.figure([{"name": "n", "value": "auto"}], {"n"})
	not commands.figure([{"name": "n", "value": true}], {"n"})
}

test_a_script_that_is_mounted_and_named if {
	container := object.union(made.image("vllm/vllm-openai"), {
		"command": ["bash", "/run/start.sh"], "volumeMounts": [{"name": "script", "mountPath": "/run"}],
	})
	workload := made.manifest("apps/v1", "Deployment", {"template": {"spec": {
		"containers": [container],
		"volumes": [{"name": "script", "configMap": {"name": "chat"}}],
	}}})
	map := {
		"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "chat"},
		"data": {"start.sh": "ARGS=(\"vllm\" \"serve\" \"org/m\")\nARGS+=(\"--tp\" \"2\")\n", "other.sh": "x --tp 4"},
	}
	_options == {["tp", "2"]} with input as given.kubernetes([workload, map])
}

_options := {[option.name, option.value] | some server in servers.all; some option in server.options}

_of(arguments) := given.kubernetes([made.deployment(made.vllm(arguments), {})])
