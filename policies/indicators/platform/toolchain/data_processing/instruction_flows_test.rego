package indicators.platform.toolchain.data_processing.instruction_flows_test

import data.indicators.platform.toolchain.data_processing.instruction_flows as indicator
import data.lib.finding

test_satisfied_when_the_flow_can_be_customised if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["provided_by"],
		["flow"],
		["flow", "customization", "provided_by"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_satisfied_when_the_flow_can_be_arranged_by_eye if {
	visual := {"provided_by": "Data-Juicer", "flow": {"visual_orchestration": {"provided_by": "canvas"}}}
	indicator.findings == set() with input as _declared(visual)
}

test_unsatisfied_when_the_flow_is_fixed if {
	fixed := json.remove(_full, [["flow", "customization"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["flow"]), 1, 0)} with input as _declared(fixed)
}

test_undeclared_without_a_tool if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "instruction_processing"]

_full := {
	"provided_by": "Data-Juicer",
	"flow": {"customization": {"provided_by": "recipe files"}},
}

_declared(processing) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"instruction_processing": processing}}
}
