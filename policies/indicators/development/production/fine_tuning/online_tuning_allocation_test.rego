package indicators.development.production.fine_tuning.online_tuning_allocation_test

import data.indicators.development.production.fine_tuning.online_tuning_allocation as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["provided_by"],
		["allocation", "provided_by"],
		["allocation", "mode"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_when_a_person_allocates if {
	change := {"allocation": {"mode": "manual"}}
	path := array.concat(_root, ["allocation", "mode"])
	found := indicator.findings with input as _declared(object.union(_complete, change))
	found == {finding.not_one_of(path, ["automatic"], "manual")}
}

test_unsatisfied_without_resources if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["allocation/resources"]))
	found == {finding.too_few(_resources, 1, 0)}
}

test_a_resource_names_where_it_comes_from if {
	path := ["allocation", "resources", "accelerators", "provided_by"]
	found := indicator.findings with input as _declared(json.remove(_complete, [path]))
	found == {finding.too_few(_resources, 1, 0), finding.missing(array.concat(_root, path))}
}

_resources := array.concat(_root, ["allocation", "resources"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "fine_tuning", "online_tuning"]

_complete := {
	"provided_by": "tuning API",
	"allocation": {
		"provided_by": "Kueue",
		"mode": "automatic",
		"resources": {"accelerators": {"provided_by": "H200 pool"}},
	},
}

_declared(tuning) := {"capabilities": {"development": {"production": {"fine_tuning": {"online_tuning": tuning}}}}}
