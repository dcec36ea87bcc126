package indicators.platform.overall.usability.metric_comparison_test

import data.indicators.platform.overall.usability.metric_comparison as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_one_complete_entry_suffices if {
	indicator.findings == set() with input as _declared(object.union(_good, {"metrics": {"other": {}}}))
}

test_unsatisfied_without_each_value if {
	every path in {
		["provided_by"],
		["models_at_once"],
		["metrics"],
		["metrics", "loss", "chart"],
	} {
		indicator.findings == {finding.missing(_at(path))} with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_without_an_entry if {
	findings := {finding.missing(_at(["metrics"]))}
	indicator.findings == findings with input as _declared(json.remove(_good, ["metrics/loss"]))
}

test_unsatisfied_with_one_model if {
	findings := {finding.below(_at(["models_at_once"]), 2, 1)}
	indicator.findings == findings with input as _declared(object.union(_good, {"models_at_once": 1}))
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"provided_by": "tracking server", "models_at_once": 2, "metrics": {"loss": {"chart": "curve"}}}

_root := ["platform", "overall", "usability", "metric_comparison"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"usability": {"metric_comparison": value}}
}
