package indicators.platform.toolchain.data_processing.parallel_pipeline_test

import data.indicators.platform.toolchain.data_processing.parallel_pipeline as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["provided_by"],
		["loading", "workers"],
		["preprocessing", "workers"],
		["prefetched_batches"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_without_either_step if {
	every step in ["loading", "preprocessing"] {
		missing := {finding.missing(array.concat(_root, [step, "workers"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [step]))
	}
}

test_unsatisfied_when_a_step_has_a_single_worker if {
	every step in ["loading", "preprocessing"] {
		below := {finding.below(array.concat(_root, [step, "workers"]), 2, 1)}
		indicator.findings == below with input as _declared(object.union(_full, {step: {"workers": 1}}))
	}
}

test_unsatisfied_when_nothing_is_made_ready_ahead if {
	below := {finding.below(array.concat(_root, ["prefetched_batches"]), 1, 0)}
	indicator.findings == below with input as _declared(object.union(_full, {"prefetched_batches": 0}))
}

test_undeclared_without_a_pipeline if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "parallel_pipeline"]

_full := {
	"provided_by": "DALI",
	"loading": {"workers": 2},
	"preprocessing": {"workers": 2},
	"prefetched_batches": 1,
}

_declared(pipeline) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"parallel_pipeline": pipeline}}
}
