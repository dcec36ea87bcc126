package indicators.platform.toolchain.compression.option_interface_test

import data.indicators.platform.toolchain.compression.option_interface as indicator
import data.lib.finding

test_satisfied_with_one_technique if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["provided_by"],
		["techniques"],
		["techniques", "quantization", "provided_by"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_without_a_technique if {
	none := json.remove(_full, [["techniques", "quantization"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["techniques"]), 1, 0)} with input as _declared(none)
}

test_one_technique_suffices if {
	second := {"techniques": {"pruning": {}}}
	indicator.findings == set() with input as _declared(object.union(_full, second))
}

test_undeclared_without_an_interface if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "compression", "option_interface"]

_full := {
	"provided_by": "compression service",
	"techniques": {"quantization": {"provided_by": "POST /v1/quantizations"}},
}

_declared(interface) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"compression": {"option_interface": interface}}
}
