package indicators.platform.overall.usability.visual_designer_test

import data.indicators.platform.overall.usability.visual_designer as indicator
import data.lib.finding

test_satisfied_with_every_kind_of_block if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_unsatisfied_without_drag_and_drop if {
	every editing in {"form", "text"} {
		findings := {finding.not_one_of(_at(["editing"]), {"drag_and_drop"}, editing)}
		indicator.findings == findings with input as _declared(object.union(_good, {"editing": editing}))
	}
}

test_unsatisfied_without_each_value if {
	every field in {"provided_by", "editing"} {
		indicator.findings == {finding.missing(_at([field]))} with input as _declared(object.remove(_good, [field]))
	}
}

test_unsatisfied_without_each_kind_of_block if {
	every kind in _kinds {
		findings := {finding.missing(_at(["blocks", kind, "provided_by"]))}
		indicator.findings == findings with input as _declared(json.remove(_good, [["blocks", kind]]))
		indicator.findings == findings with input as _declared(json.remove(_good, [["blocks", kind, "provided_by"]]))
	}
}

test_unsatisfied_without_blocks if {
	findings := {finding.missing(_at(["blocks", kind, "provided_by"])) | some kind in _kinds}
	indicator.findings == findings with input as _declared(object.remove(_good, ["blocks"]))
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_kinds := {"data_sources", "components", "algorithms", "models", "evaluation_modules"}

_good := {
	"provided_by": "canvas",
	"editing": "drag_and_drop",
	"blocks": {kind: {"provided_by": "catalogue"} | some kind in _kinds},
}

_root := ["platform", "overall", "usability", "visual_designer"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"usability": {"visual_designer": value}}
}
