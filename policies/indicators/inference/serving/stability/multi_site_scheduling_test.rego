package indicators.inference.serving.stability.multi_site_scheduling_test

import data.indicators.inference.serving.stability.multi_site_scheduling as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["scheduling", "failover"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_in_one_region if {
	declared := _declared(json.remove(_whole, ["regions/south"]))
	indicator.findings == {finding.too_few(_regions, 2, 1)} with input as declared
}

test_unsatisfied_with_one_room_in_each_region if {
	declared := _declared(json.remove(_whole, ["regions/north/machine_rooms/n2"]))
	indicator.findings == {
		finding.too_few(array.concat(_regions, ["north", "machine_rooms"]), 2, 1),
		finding.too_few(array.concat(_regions, ["south", "machine_rooms"]), 2, 1),
	} with input as declared
}

test_a_room_counts_only_when_it_names_its_cluster if {
	south := _declared(json.remove(_whole, ["regions/south/machine_rooms/s1/provided_by"]))
	indicator.findings == {
		finding.too_few(_regions, 2, 1),
		finding.missing(array.concat(_regions, ["south", "machine_rooms", "s1", "provided_by"])),
	} with input as south
	north := _declared(json.remove(_whole, ["regions/north/machine_rooms/n1/provided_by"]))
	indicator.findings == {
		finding.too_few(array.concat(_regions, ["north", "machine_rooms"]), 2, 1),
		finding.too_few(array.concat(_regions, ["south", "machine_rooms"]), 2, 1),
		finding.missing(array.concat(_regions, ["north", "machine_rooms", "n1", "provided_by"])),
	} with input as north
}

test_unsatisfied_without_regions if {
	declared := _declared(json.remove(_whole, ["regions"]))
	indicator.findings == {finding.too_few(_regions, 2, 0)} with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_regions := array.concat(_root, ["regions"])

_root := ["inference", "serving", "stability", "multi_site"]

_whole := {
	"scheduling": {"provided_by": "Karmada"},
	"failover": {"provided_by": "GSLB"},
	"regions": {
		"north": {"machine_rooms": {"n1": {"provided_by": "CCE n1"}, "n2": {"provided_by": "CCE n2"}}},
		"south": {"machine_rooms": {"s1": {"provided_by": "CCE s1"}}},
	},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"stability": {"multi_site": whole}}}}}
