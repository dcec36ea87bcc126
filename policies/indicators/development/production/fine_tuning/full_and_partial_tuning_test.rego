package indicators.development.production.fine_tuning.full_and_partial_tuning_test

import data.indicators.development.production.fine_tuning.full_and_partial_tuning as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_unsatisfied_without_either if {
	every name, extent in {"full": "all_parameters", "light": "some_parameters"} {
		found := indicator.findings with input as _declared(json.remove(_complete, [name]))
		found == {finding.lacks(_root, extent)}
	}
}

test_a_job_counts_with_what_runs_it if {
	every name, extent in {"full": "all_parameters", "light": "some_parameters"} {
		every key in ["provided_by", "updates"] {
			found := indicator.findings with input as _declared(json.remove(_complete, [[name, key]]))
			found == {finding.lacks(_root, extent), finding.missing(array.concat(_root, [name, key]))}
		}
	}
}

test_undeclared_when_no_job_tells_what_it_trains if {
	indicator.subjects == set() with input as _declared({"full": {"method": "instruction"}})
	indicator.findings == set() with input as _declared({"full": {"method": "instruction"}})
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "fine_tuning", "jobs"]

_complete := {
	"full": {"provided_by": "LLaMA-Factory", "updates": "all_parameters"},
	"light": {"provided_by": "PEFT", "updates": "some_parameters"},
}

_declared(jobs) := {"capabilities": {"development": {"production": {"fine_tuning": {"jobs": jobs}}}}}
