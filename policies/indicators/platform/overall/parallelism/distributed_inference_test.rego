package indicators.platform.overall.parallelism.distributed_inference_test

import data.indicators.platform.overall.parallelism.distributed_inference as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_further_services_need_not_be_distributed if {
	indicator.findings == set() with input as _declared(object.union(_good, {"embedding": {"devices_per_node": 1}}))
}

test_unsatisfied_without_each_setting if {
	findings := {finding.lacks(_root, "one_node_several_devices")}
	indicator.findings == findings with input as _declared(object.remove(_good, ["small"]))
	others := {finding.lacks(_root, "several_nodes_several_devices")}
	indicator.findings == others with input as _declared(object.remove(_good, ["large"]))
}

test_unsatisfied_with_one_device_a_node if {
	findings := {
		finding.lacks(_root, "several_nodes_several_devices"),
		finding.below(_at(["large", "devices_per_node"]), 2, 1),
	}
	services := object.union(_good, {"large": {"devices_per_node": 1}})
	indicator.findings == findings with input as _declared(services)
}

test_unsatisfied_without_each_value if {
	every field in {"provided_by", "nodes", "devices_per_node"} {
		findings := {
			finding.lacks(_root, "several_nodes_several_devices"),
			finding.missing(_at(["large", field])),
		}
		indicator.findings == findings with input as _declared(json.remove(_good, [["large", field]]))
	}
}

test_unsatisfied_when_it_is_empty if {
	findings := {
		finding.lacks(_root, "one_node_several_devices"),
		finding.lacks(_root, "several_nodes_several_devices"),
	}
	indicator.findings == findings with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"small": {"provided_by": "engine", "nodes": 1, "devices_per_node": 2},
	"large": {"provided_by": "engine", "nodes": 2, "devices_per_node": 2},
}

_root := ["platform", "overall", "parallelism", "distributed_inference"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"parallelism": {"distributed_inference": value}}
}
