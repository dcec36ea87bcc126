package indicators.platform.overall.usability.prediction_explanation_test

import data.indicators.platform.overall.usability.prediction_explanation as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_one_complete_entry_suffices if {
	indicator.findings == set() with input as _declared(object.union(_good, {"elements": {"other": {}}}))
}

test_unsatisfied_without_each_value if {
	every path in {
		["provided_by"],
		["scope"],
		["elements"],
		["elements", "heat_map", "provided_by"],
		["elements", "heat_map", "chart"],
	} {
		indicator.findings == {finding.missing(_at(path))} with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_without_an_entry if {
	findings := {finding.missing(_at(["elements"]))}
	indicator.findings == findings with input as _declared(json.remove(_good, ["elements/heat_map"]))
}

test_unsatisfied_when_only_the_model_is_explained if {
	findings := {finding.not_one_of(_at(["scope"]), {"single_prediction"}, "whole_model")}
	indicator.findings == findings with input as _declared(object.union(_good, {"scope": "whole_model"}))
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"provided_by": "explainer",
	"scope": "single_prediction",
	"elements": {"heat_map": {"provided_by": "attribution method", "chart": "heat map"}},
}

_root := ["platform", "overall", "usability", "prediction_explanation"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"usability": {"prediction_explanation": value}}
}
