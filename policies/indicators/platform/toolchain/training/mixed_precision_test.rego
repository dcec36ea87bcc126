package indicators.platform.toolchain.training.mixed_precision_test

import data.indicators.platform.toolchain.training.mixed_precision as indicator
import data.lib.finding

test_satisfied_with_both_ways if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_either_way if {
	every way in ["automatic", "manual"] {
		missing := {finding.missing(array.concat(_root, [way, field])) |
			some field in ["provided_by", "compute_precision", "master_precision"]
		}
		indicator.findings == missing with input as _declared(object.remove(_full, [way]))
	}
}

test_unsatisfied_when_a_way_lacks_a_field if {
	every way in ["automatic", "manual"] {
		every field in ["provided_by", "compute_precision", "master_precision"] {
			missing := {finding.missing(array.concat(_root, [way, field]))}
			indicator.findings == missing with input as _declared(json.remove(_full, [[way, field]]))
		}
	}
}

test_unsatisfied_when_computing_is_as_wide_as_the_master_copy if {
	same := object.union(_full, {"manual": {"compute_precision": "fp16"}})
	path := array.concat(_root, ["manual", "compute_precision"])
	lower := ["fp4", "fp8", "hif8", "mxfp4", "mxfp8", "nvfp4"]
	indicator.findings == {finding.not_one_of(path, lower, "fp16")} with input as _declared(same)
}

test_undeclared_without_mixed_precision if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "training", "mixed_precision"]

_full := {
	"automatic": {"provided_by": "autocast", "compute_precision": "bf16", "master_precision": "fp32"},
	"manual": {"provided_by": "a precision per module", "compute_precision": "fp8", "master_precision": "bf16"},
}

_declared(mixed) := {"capabilities": {"platform": {"toolchain": {"training": {"mixed_precision": mixed}}}}}
