package indicators.platform.toolchain.data_processing.automatic_annotation_test

import data.indicators.platform.toolchain.data_processing.automatic_annotation as indicator
import data.lib.finding

test_satisfied_when_it_says_what_annotates if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_when_it_does_not_say_what_annotates if {
	missing := {finding.missing(array.concat(_root, ["provided_by"]))}
	indicator.findings == missing with input as _declared({})
	indicator.findings == missing with input as _declared({"note": "planned"})
}

test_undeclared_without_automation if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "annotation", "automation"]

_full := {"provided_by": "a pre-annotation model"}

_declared(automation) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"annotation": {"automation": automation}}}
}
