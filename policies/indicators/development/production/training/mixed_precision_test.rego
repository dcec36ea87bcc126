package indicators.development.production.training.mixed_precision_test

import data.indicators.development.production.training.mixed_precision as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["pretrain", "mixed_precision"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["pretrain", "mixed_precision", "provided_by"],
		["pretrain", "mixed_precision", "compute_format"],
		["pretrain", "mixed_precision", "master_format"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_when_both_formats_are_as_wide if {
	change := {"pretrain": {"mixed_precision": {"master_format": "fp16"}}}
	path := array.concat(_root, ["pretrain", "mixed_precision", "master_format"])
	found := indicator.findings with input as _declared(object.union(_complete, change))
	found == {finding.not_one_of(path, ["fp32"], "fp16")}
}

test_satisfied_by_every_narrower_format if {
	every pair in [["fp8", "bf16"], ["nvfp4", "fp32"], ["mxfp8", "fp16"]] {
		[compute, master] := pair
		formats := {"provided_by": "Transformer Engine", "compute_format": compute, "master_format": master}
		indicator.findings == set() with input as _declared({"pretrain": {"mixed_precision": formats}})
	}
}

test_one_job_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"debug": {"mixed_precision": {}}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "jobs"]

_complete := {
	"pretrain": {
		"mixed_precision": {
			"provided_by": "Transformer Engine",
			"compute_format": "bf16",
			"master_format": "fp32",
		},
	},
}

_declared(jobs) := {"capabilities": {"development": {"production": {"training": {"jobs": jobs}}}}}
