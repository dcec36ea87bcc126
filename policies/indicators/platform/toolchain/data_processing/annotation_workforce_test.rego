package indicators.platform.toolchain.data_processing.annotation_workforce_test

import data.indicators.platform.toolchain.data_processing.annotation_workforce as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["manual", "provided_by"],
		["team", "provided_by"],
		["team", "annotators"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_without_either_part if {
	manual := {finding.missing(array.concat(_root, ["manual", "provided_by"]))}
	indicator.findings == manual with input as _declared(object.remove(_full, ["manual"]))
	team := {finding.missing(array.concat(_root, ["team", field])) | some field in ["provided_by", "annotators"]}
	indicator.findings == team with input as _declared(object.remove(_full, ["team"]))
}

test_unsatisfied_when_the_team_is_one_person if {
	alone := object.union(_full, {"team": {"annotators": 1}})
	below := finding.below(array.concat(_root, ["team", "annotators"]), 2, 1)
	indicator.findings == {below} with input as _declared(alone)
}

test_undeclared_without_annotators if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "annotation", "workforce"]

_full := {
	"manual": {"provided_by": "Label Studio"},
	"team": {"provided_by": "Label Studio projects", "annotators": 2},
}

_declared(workforce) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"annotation": {"workforce": workforce}}}
}
