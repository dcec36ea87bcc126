package indicators.development.production.validation.selectable_metrics_test

import data.indicators.development.production.validation.selectable_metrics as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_unsatisfied_without_a_place_to_choose if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["provided_by"]))
	found == {finding.missing(array.concat(_root, ["provided_by"]))}
}

test_unsatisfied_with_one_metric if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["metrics/recall"]))
	found == {finding.too_few(_metrics, 2, 1)}
}

test_a_metric_names_what_computes_it if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["metrics/recall/provided_by"]))
	found == {
		finding.too_few(_metrics, 2, 1),
		finding.missing(array.concat(_metrics, ["recall", "provided_by"])),
	}
}

_metrics := array.concat(_root, ["metrics"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "validation", "metric_selection"]

_complete := {
	"provided_by": "evaluation form",
	"metrics": {
		"accuracy": {"provided_by": "scikit-learn"},
		"recall": {"provided_by": "scikit-learn"},
	},
}

_declared(selection) := {"capabilities": {"development": {"production": {"validation": {
	"metric_selection": selection,
}}}}}
