package indicators.platform.overall.usability.inference_workflow_test

import data.indicators.platform.overall.usability.inference_workflow as indicator
import data.lib.finding

test_satisfied_with_every_stage if {
	indicator.subjects == {_at(["chat"])} with input as _declared({"chat": _good})
	indicator.findings == set() with input as _declared({"chat": _good})
}

test_one_workflow_suffices if {
	indicator.findings == set() with input as _declared({"chat": _good, "import": {"provided_by": "engine"}})
}

test_unsatisfied_without_each_value if {
	every path in {
		["provided_by"],
		["stages", "data_processing", "provided_by"],
		["stages", "training", "provided_by"],
		["stages", "deployment", "provided_by"],
		["stages", "inference", "provided_by"],
	} {
		findings := {finding.missing(_at(array.concat(["chat"], path)))}
		indicator.findings == findings with input as _declared({"chat": json.remove(_good, [path])})
	}
}

test_unsatisfied_when_the_stages_are_in_two_workflows if {
	first := json.remove(_good, ["stages/training", "stages/inference"])
	second := json.remove(_good, ["stages/data_processing", "stages/deployment"])
	findings := {
		finding.missing(_at(["first", "stages", "training", "provided_by"])),
		finding.missing(_at(["first", "stages", "inference", "provided_by"])),
		finding.missing(_at(["second", "stages", "data_processing", "provided_by"])),
		finding.missing(_at(["second", "stages", "deployment", "provided_by"])),
	}
	indicator.findings == findings with input as _declared({"first": first, "second": second})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"provided_by": "workflow engine",
	"stages": {stage: {"provided_by": "a step"} |
		some stage in {"data_processing", "training", "deployment", "inference"}
	},
}

_root := ["platform", "overall", "usability", "inference_workflows"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"usability": {"inference_workflows": value}}
}
