package indicators.platform.toolchain.data_processing.annotation_modalities_test

import data.indicators.platform.toolchain.data_processing.annotation_modalities as indicator
import data.lib.finding

test_satisfied_with_every_one if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_of_them if {
	every part in ["text", "video", "image"] {
		missing := {finding.missing(array.concat(_root, [part, "provided_by"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [part]))
		indicator.findings == missing with input as _declared(json.remove(_full, [[part, "provided_by"]]))
	}
}

test_undeclared_without_annotation if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "annotation", "modalities"]

_full := {
	"text": {"provided_by": "Label Studio"},
	"video": {"provided_by": "CVAT"},
	"image": {"provided_by": "CVAT"},
}

_declared(modes) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"annotation": {"modalities": modes}}}
}
