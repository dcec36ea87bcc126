package indicators.platform.toolchain.monitoring.compute_fault_recovery_test

import data.indicators.platform.toolchain.monitoring.compute_fault_recovery as indicator
import data.lib.finding

test_satisfied_with_both_parts if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["detection", "provided_by"],
		["recovery", "provided_by"],
		["recovery", "trigger"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_without_either_part if {
	detection := {finding.missing(array.concat(_root, ["detection", "provided_by"]))}
	indicator.findings == detection with input as _declared(object.remove(_full, ["detection"]))
	recovery := {finding.missing(array.concat(_root, ["recovery", field])) | some field in ["provided_by", "trigger"]}
	indicator.findings == recovery with input as _declared(object.remove(_full, ["recovery"]))
}

test_unsatisfied_when_somebody_has_to_step_in if {
	every trigger in ["approved", "manual"] {
		other := {finding.not_one_of(array.concat(_root, ["recovery", "trigger"]), ["automatic"], trigger)}
		indicator.findings == other with input as _declared(object.union(_full, {"recovery": {"trigger": trigger}}))
	}
}

test_undeclared_without_faults if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "monitoring", "compute_faults"]

_full := {
	"detection": {"provided_by": "node-problem-detector"},
	"recovery": {"provided_by": "node auto-repair", "trigger": "automatic"},
}

_declared(faults) := {"capabilities": {"platform": {"toolchain": {"monitoring": {"compute_faults": faults}}}}}
