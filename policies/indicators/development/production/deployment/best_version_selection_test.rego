package indicators.development.production.deployment.best_version_selection_test

import data.indicators.development.production.deployment.best_version_selection as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["provided_by"],
		["ranked_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_with_one_choice if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["choices/batch"]))
	found == {finding.too_few(_choices, 2, 1)}
}

test_a_choice_states_all_aspects if {
	every aspect in ["hardware", "application_need", "compressed_version"] {
		found := indicator.findings with input as _declared(json.remove(_complete, [["choices", "batch", aspect]]))
		found == {
			finding.too_few(_choices, 2, 1),
			finding.missing(array.concat(_choices, ["batch", aspect])),
		}
	}
}

test_each_aspect_differs if {
	every aspect, chat in _complete.choices.chat {
		change := {"choices": {"batch": {aspect: chat}}}
		found := indicator.findings with input as _declared(object.union(_complete, change))
		found == {
			finding.too_few(array.concat(_choices, ["chat", aspect]), 2, 1),
			finding.too_few(array.concat(_choices, ["batch", aspect]), 2, 1),
		}
	}
}

test_unsatisfied_without_choices if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["choices"]))
	found == {finding.too_few(_choices, 2, 0)}
}

_choices := array.concat(_root, ["choices"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "deployment", "version_selection"]

_complete := {
	"provided_by": "KServe model selector",
	"ranked_by": "throughput",
	"choices": {
		"chat": {"hardware": "H200", "application_need": "low latency", "compressed_version": "fp8"},
		"batch": {
			"hardware": "Ascend 910C",
			"application_need": "high throughput",
			"compressed_version": "w8a8",
		},
	},
}

_declared(selection) := {"capabilities": {"development": {"production": {"deployment": {
	"version_selection": selection,
}}}}}
