package facts.kubernetes.shared_devices_test

import data.facts.kubernetes.shared_devices as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_time_slices if {
	["parallelism.device_pool.virtual_devices.plugin.shares_per_device", 4] in given.values(rule.facts) with input as _sliced("replicas: 4")
	rule.facts == set() with input as _sliced("replicas: 1")
	rule.facts == set() with input as _sliced("# replicas: 4")
}

test_partitions_that_a_server_asks_for if {
	count(rule.facts) == 3 with input as given.kubernetes([_asking("nvidia.com/mig-1g.10gb", 1)])
	rule.facts == set() with input as given.kubernetes([_asking("nvidia.com/mig-1g.10gb", 0)])
	rule.facts == set() with input as given.kubernetes([_asking("nvidia.com/mig-7g.80gb", 1)])
	rule.facts == set() with input as given.kubernetes([_asking("nvidia.com/gpu", 1)])
}

test_a_component_that_splits if {
	count(rule.facts) == 3 with input as _splitting("--device-split-count=10")
	[path | some [path, _] in given.values(rule.facts)] == ["parallelism.device_pool.provided_by"] with input as _splitting("--device-split-count=1")
}

test_parts_of_a_device if {
	count(rule.facts) == 2 with input as given.kubernetes([_asking("nvidia.com/gpumem", 3000)])
	count(rule.facts) == 2 with input as given.kubernetes([_asking("nvidia.com/gpucores", 50)])
	rule.facts == set() with input as given.kubernetes([_asking("nvidia.com/gpucores", 100)])
	rule.facts == set() with input as given.kubernetes([_asking("nvidia.com/gpumem", 0)])
}

test_how_often_hami_splits if {
	path := "parallelism.device_pool.virtual_devices.devices.shares_per_device"
	map := {
		"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "devices"},
		"data": {"device-config.yaml": "nvidia:\n  deviceSplitCount: 5\n"},
	}
	hami := made.deployment(made.image("projecthami/hami:v2"), {})
	[path, 5] in given.values(rule.facts) with input as given.kubernetes([map, hami])
	rule.facts == set() with input as given.kubernetes([map])
	chart := made.manifest("helm.toolkit.fluxcd.io/v2", "HelmRelease", {"chart": {"spec": {"chart": "hami"}}})
	["parallelism.device_pool.virtual_devices.hami.shares_per_device", 10] in given.values(rule.facts) with input as given.kubernetes([chart])
}

test_devices_of_two_families if {
	architectures := {value |
		some [path, value] in given.values(rule.facts)
		endswith(path, "architecture")
	} with input as given.kubernetes([_asking("nvidia.com/gpu", 1), _asking("huawei.com/Ascend910", 8)])
	architectures == {"nvidia_gpu", "ascend_npu"}
}

_sliced(line) := given.kubernetes([{
	"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "plugin"},
	"data": {"any": concat("", ["sharing:\n  timeSlicing:\n    resources:\n    - name: nvidia.com/gpu\n      ", line])},
}])

_asking(resource, amount) := made.deployment(object.union(made.vllm([]), {"resources": {"limits": {resource: amount}}}), {})

_splitting(argument) := given.kubernetes([made.deployment({"image": "projecthami/hami:v2", "args": [argument]}, {})])
