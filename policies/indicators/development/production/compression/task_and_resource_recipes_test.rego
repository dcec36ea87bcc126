package indicators.development.production.compression.task_and_resource_recipes_test

import data.indicators.development.production.compression.task_and_resource_recipes as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["summary"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["summary", "provided_by"],
		["summary", "task"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_without_limits if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["summary/limits"]))
	found == {finding.too_few(_limits, 1, 0)}
}

test_a_limit_has_its_figure if {
	path := ["summary", "limits", "device_memory_gib", "at_most"]
	found := indicator.findings with input as _declared(json.remove(_complete, [path]))
	found == {finding.too_few(_limits, 1, 0), finding.missing(array.concat(_root, path))}
}

test_one_recipe_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"draft": {}}))
}

_limits := array.concat(_root, ["summary", "limits"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "compression", "tailored_recipes"]

_complete := {
	"summary": {
		"provided_by": "ModelOpt",
		"task": "summaries",
		"limits": {"device_memory_gib": {"at_most": 24}},
	},
}

_declared(recipes) := {"capabilities": {"development": {"production": {"compression": {
	"tailored_recipes": recipes,
}}}}}
