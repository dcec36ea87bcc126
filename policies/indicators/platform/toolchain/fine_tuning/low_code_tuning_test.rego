package indicators.platform.toolchain.fine_tuning.low_code_tuning_test

import data.indicators.platform.toolchain.fine_tuning.low_code_tuning as indicator
import data.lib.finding

test_satisfied_with_a_form if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_either_field if {
	every path in [["provided_by"], ["interface"]] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_satisfied_with_a_canvas if {
	canvas := object.union(_full, {"interface": "visual_canvas"})
	indicator.findings == set() with input as _declared(canvas)
}

test_unsatisfied_when_the_interface_is_not_graphical if {
	path := array.concat(_root, ["interface"])
	every interface in ["configuration_file", "notebook"] {
		other := {finding.not_one_of(path, ["visual_canvas", "web_form"], interface)}
		indicator.findings == other with input as _declared(object.union(_full, {"interface": interface}))
	}
}

test_undeclared_without_an_interface if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "fine_tuning", "low_code"]

_full := {"provided_by": "LLaMA Board", "interface": "web_form"}

_declared(low_code) := {"capabilities": {"platform": {"toolchain": {"fine_tuning": {"low_code": low_code}}}}}
