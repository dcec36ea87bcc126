package indicators.development.production.fine_tuning.downstream_evaluation_test

import data.indicators.development.production.fine_tuning.downstream_evaluation as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["after_tuning"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["after_tuning", "provided_by"],
		["after_tuning", "trigger"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_satisfied_by_a_schedule if {
	change := {"after_tuning": {"trigger": "scheduled"}}
	indicator.findings == set() with input as _declared(object.union(_complete, change))
}

test_unsatisfied_when_a_person_starts_it if {
	change := {"after_tuning": {"trigger": "manual"}}
	path := array.concat(_root, ["after_tuning", "trigger"])
	found := indicator.findings with input as _declared(object.union(_complete, change))
	found == {finding.not_one_of(path, ["after_each_job", "scheduled"], "manual")}
}

test_unsatisfied_without_tasks if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["after_tuning/tasks"]))
	found == {finding.too_few(_tasks, 1, 0)}
}

test_a_task_has_a_metric if {
	path := ["after_tuning", "tasks", "cmmlu", "metric"]
	found := indicator.findings with input as _declared(json.remove(_complete, [path]))
	found == {finding.too_few(_tasks, 1, 0), finding.missing(array.concat(_root, path))}
}

test_one_evaluation_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"draft": {}}))
}

_tasks := array.concat(_root, ["after_tuning", "tasks"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "fine_tuning", "evaluations"]

_complete := {
	"after_tuning": {
		"provided_by": "OpenCompass",
		"trigger": "after_each_job",
		"tasks": {"cmmlu": {"metric": "accuracy"}},
	},
}

_declared(evaluations) := {"capabilities": {"development": {"production": {"fine_tuning": {
	"evaluations": evaluations,
}}}}}
