package indicators.development.production.validation.test_set_upload_and_report_test

import data.indicators.development.production.validation.test_set_upload_and_report as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["provided_by"],
		["test_set_upload", "provided_by"],
		["test_set_upload", "channel"],
		["report", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_satisfied_by_a_web_console if {
	indicator.findings == set() with input as _declared(object.union(_complete, _through("web_console")))
}

test_unsatisfied_by_offline_transfer if {
	path := array.concat(_root, ["test_set_upload", "channel"])
	found := indicator.findings with input as _declared(object.union(_complete, _through("offline_transfer")))
	found == {finding.not_one_of(path, ["web_console", "api"], "offline_transfer")}
}

_through(channel) := {"test_set_upload": {"channel": channel}}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "validation", "user_evaluation"]

_complete := {
	"provided_by": "OpenCompass",
	"test_set_upload": {"provided_by": "console", "channel": "api"},
	"report": {"provided_by": "OpenCompass summarizer"},
}

_declared(evaluation) := {"capabilities": {"development": {"production": {"validation": {
	"user_evaluation": evaluation,
}}}}}
