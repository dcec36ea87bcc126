package indicators.platform.overall.parallelism.device_pooling_test

import data.indicators.platform.overall.parallelism.device_pooling as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_further_devices_need_not_be_complete if {
	more := {"physical_devices": {"c": {}}, "virtual_devices": {"d": {"shares_per_device": 1}}}
	indicator.findings == set() with input as _declared(object.union(_good, more))
}

test_unsatisfied_without_the_pool if {
	findings := {finding.missing(_at(["provided_by"]))}
	indicator.findings == findings with input as _declared(object.remove(_good, ["provided_by"]))
}

test_unsatisfied_by_one_family_twice if {
	same := {"physical_devices": {"b": {"architecture": "nvidia_gpu"}}}
	findings := {finding.too_few(_at(["physical_devices"]), 2, 1)}
	indicator.findings == findings with input as _declared(object.union(_good, same))
}

test_unsatisfied_without_each_value_of_a_physical_device if {
	every field in {"provided_by", "architecture", "used_for"} {
		path := ["physical_devices", "b", field]
		findings := {finding.too_few(_at(["physical_devices"]), 2, 1), finding.missing(_at(path))}
		indicator.findings == findings with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_without_physical_devices if {
	findings := {finding.too_few(_at(["physical_devices"]), 2, 0)}
	indicator.findings == findings with input as _declared(object.remove(_good, ["physical_devices"]))
}

test_unsatisfied_without_virtual_devices if {
	findings := {finding.missing(_at(["virtual_devices"]))}
	indicator.findings == findings with input as _declared(object.remove(_good, ["virtual_devices"]))
	indicator.findings == findings with input as _declared(json.remove(_good, ["virtual_devices/slice"]))
}

test_unsatisfied_without_each_value_of_a_virtual_device if {
	every field in {"provided_by", "used_for", "shares_per_device"} {
		path := ["virtual_devices", "slice", field]
		indicator.findings == {finding.missing(_at(path))} with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_when_a_device_is_not_divided if {
	whole := {"virtual_devices": {"slice": {"shares_per_device": 1}}}
	findings := {finding.below(_at(["virtual_devices", "slice", "shares_per_device"]), 2, 1)}
	indicator.findings == findings with input as _declared(object.union(_good, whole))
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"provided_by": "cloud scheduler",
	"physical_devices": {
		"a": {"provided_by": "GPU nodes", "architecture": "nvidia_gpu", "used_for": "training"},
		"b": {"provided_by": "NPU nodes", "architecture": "ascend_npu", "used_for": "inference"},
	},
	"virtual_devices": {"slice": {"provided_by": "MIG", "used_for": "inference", "shares_per_device": 2}},
}

_root := ["platform", "overall", "parallelism", "device_pool"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"parallelism": {"device_pool": value}}
}
