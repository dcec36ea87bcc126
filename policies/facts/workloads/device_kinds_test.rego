package facts.workloads.device_kinds_test

import data.facts.workloads.device_kinds as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_accelerators_of_two_kinds if {
	{value | some [path, value] in given.values(rule.facts); endswith(path, ".device")} == {"gpu", "npu"} with input as given.kubernetes([_on("nvidia.com/gpu"), _on("huawei.com/Ascend910")])
}

test_none_from_one_kind if {
	rule.facts == set() with input as given.kubernetes([_on("nvidia.com/gpu"), _on("amd.com/gpu")])
	rule.facts == set() with input as given.kubernetes([_on("nvidia.com/gpu"), made.deployment(made.vllm([]), {})])
}

test_processors_where_the_server_is_told if {
	processor := made.deployment(made.vllm(["--device", "cpu"]), {})
	count(rule.facts) == 4 with input as given.kubernetes([_on("nvidia.com/gpu"), processor])
}

_on(resource) := object.union(
	made.deployment(object.union(made.vllm([]), {"resources": {"limits": {resource: 1}}}), {}),
	{"metadata": {"name": resource}},
)

test_profiles_of_kubeai if {
	_devices == {"cpu", "gpu"} with input as given.kubernetes([_model("a", "cpu:2"), _model("b", "nvidia-gpu-l4:1")])
	_devices == set() with input as given.kubernetes([_model("a", "nvidia-gpu-h100:2"), _model("b", "nvidia-gpu-l4:1")])
}

_devices := {fact.value | some fact in rule.facts; fact.path[6] == "device"}

_model(name, profile) := {
	"apiVersion": "kubeai.org/v1", "kind": "Model", "metadata": {"name": name},
	"spec": {"url": "hf://org/m", "resourceProfile": profile},
}

test_profiles_that_nodes_are_chosen_for if {
	_devices == {"gpu", "tpu"} with input as given.kubernetes([_configured([_profile("l4", "nvidia.com/gpu", "a: b"), _profile("v5e", "google.com/tpu", "a: c")])])
	_devices == set() with input as given.kubernetes([_configured([_profile("l4", "nvidia.com/gpu", "a: b"), _profile("h100", "nvidia.com/gpu", "a: c")])])
}

test_profiles_for_whichever_nodes_are_none if {
	unbound := concat("\n", ["  v5e:", "    limits:", "      google.com/tpu: 1"])
	_devices == set() with input as given.kubernetes([_configured([_profile("l4", "nvidia.com/gpu", "a: b"), unbound])])
}

_profile(name, resource, selector) := concat("\n", [
	concat("", ["  ", name, ":"]), "    limits:", concat("", ["      ", resource, ": 1"]),
	"    nodeSelector:", concat("", ["      ", selector]),
])

_configured(profiles) := {
	"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "kubeai-config"},
	"data": {"system.yaml": concat("\n", array.concat(["resourceProfiles:"], array.concat(profiles, ["cacheProfiles: {}"])))},
}
