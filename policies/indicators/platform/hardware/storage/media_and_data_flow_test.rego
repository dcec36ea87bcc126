package indicators.platform.hardware.storage.media_and_data_flow_test

import data.indicators.platform.hardware.storage.media_and_data_flow as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input(_whole)
	subjects := {array.concat(_root, ["media"]), array.concat(_root, ["data_flows"])}
	indicator.subjects == subjects with input as _input(_whole)
}

test_unsatisfied_with_one_medium if {
	declared := {"media": {"hdd": {"provided_by": "Ceph"}}, "data_flows": _whole.data_flows}
	indicator.findings == {
		finding.too_few(array.concat(_root, ["media"]), 2, 1),
		finding.not_one_of(_flow("from"), ["hdd"], "nvme_ssd"),
	} with input as _input(declared)
}

test_unsatisfied_when_a_medium_does_not_say_what_is_made_of_it if {
	declared := {"media": {"nvme_ssd": {"provided_by": "Lustre"}, "hdd": {}}, "data_flows": _whole.data_flows}
	expected := {finding.missing(array.concat(_root, ["media", "hdd", "provided_by"]))}
	indicator.findings == expected with input as _input(declared)
}

test_unsatisfied_without_one_of_the_two_parts if {
	every part in ["media", "data_flows"] {
		expected := {finding.missing(array.concat(_root, [part]))}
		indicator.findings == expected with input as _input(object.remove(_whole, [part]))
	}
	expected := {finding.missing(array.concat(_root, ["data_flows"]))}
	indicator.findings == expected with input as _input({"media": _whole.media, "data_flows": {}})
}

test_unsatisfied_when_a_part_of_the_flow_is_missing if {
	every part in ["provided_by", "from", "to"] {
		flow := object.remove(_whole.data_flows.tiering, [part])
		declared := {"media": _whole.media, "data_flows": {"tiering": flow}}
		indicator.findings == {finding.missing(_flow(part))} with input as _input(declared)
	}
}

test_a_flow_goes_from_one_declared_medium_to_another if {
	same := object.union(_whole, {"data_flows": {"tiering": {"to": "nvme_ssd"}}})
	indicator.findings == {finding.not_one_of(_flow("to"), ["hdd"], "nvme_ssd")} with input as _input(same)

	out := object.union(_whole, {"data_flows": {"tiering": {"to": "tape"}}})
	indicator.findings == {finding.not_one_of(_flow("to"), ["hdd"], "tape")} with input as _input(out)

	into := object.union(_whole, {"data_flows": {"tiering": {"from": "tape"}}})
	expected := {finding.not_one_of(_flow("from"), ["hdd", "nvme_ssd"], "tape")}
	indicator.findings == expected with input as _input(into)
}

test_one_flow_is_enough if {
	indicator.findings == set() with input as _input(object.union(_whole, {"data_flows": {"other": {}}}))
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "storage"]

_input(storage) := {"capabilities": {"platform": {"hardware": {"storage": storage}}}}

_flow(part) := array.concat(_root, ["data_flows", "tiering", part])

_whole := {
	"media": {"nvme_ssd": {"provided_by": "Lustre"}, "hdd": {"provided_by": "Ceph"}},
	"data_flows": {"tiering": {"provided_by": "a policy", "from": "nvme_ssd", "to": "hdd"}},
}
