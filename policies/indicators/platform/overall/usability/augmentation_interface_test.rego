package indicators.platform.overall.usability.augmentation_interface_test

import data.indicators.platform.overall.usability.augmentation_interface as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_one_complete_entry_suffices if {
	indicator.findings == set() with input as _declared(object.union(_good, {"strategies": {"other": {}}}))
}

test_unsatisfied_without_each_value if {
	every path in {
		["provided_by"],
		["interface"],
		["strategies"],
		["strategies", "rotation", "provided_by"],
		["strategies", "rotation", "set_by"],
	} {
		indicator.findings == {finding.missing(_at(path))} with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_without_an_entry if {
	findings := {finding.missing(_at(["strategies"]))}
	indicator.findings == findings with input as _declared(json.remove(_good, ["strategies/rotation"]))
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"provided_by": "data service",
	"interface": "sdk",
	"strategies": {"rotation": {"provided_by": "operator", "set_by": "degrees"}},
}

_root := ["platform", "overall", "usability", "augmentation_interface"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"usability": {"augmentation_interface": value}}
}
