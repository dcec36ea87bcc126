package indicators.platform.toolchain.data_processing.annotation_review_test

import data.indicators.platform.toolchain.data_processing.annotation_review as indicator
import data.lib.finding

test_satisfied_with_every_one if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_of_them if {
	every part in ["verification", "reannotation"] {
		missing := {finding.missing(array.concat(_root, [part, "provided_by"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [part]))
		indicator.findings == missing with input as _declared(json.remove(_full, [[part, "provided_by"]]))
	}
}

test_undeclared_without_a_review if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "annotation", "review"]

_full := {
	"verification": {"provided_by": "a review queue"},
	"reannotation": {"provided_by": "rejected tasks go back"},
}

_declared(review) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"annotation": {"review": review}}}
}
