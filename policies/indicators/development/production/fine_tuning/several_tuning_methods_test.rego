package indicators.development.production.fine_tuning.several_tuning_methods_test

import data.indicators.development.production.fine_tuning.several_tuning_methods as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_unsatisfied_when_all_jobs_have_one_method if {
	jobs := object.union(_complete, {"light": {"method": "instruction"}})
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(jobs)
}

test_a_method_counts_with_what_runs_it if {
	every key in ["provided_by", "method"] {
		found := indicator.findings with input as _declared(json.remove(_complete, [["light", key]]))
		found == {finding.too_few(_root, 2, 1), finding.missing(array.concat(_root, ["light", key]))}
	}
}

test_undeclared_when_no_job_tells_its_method if {
	indicator.subjects == set() with input as _declared({"full": {"updates": "all_parameters"}})
	indicator.findings == set() with input as _declared({"full": {"updates": "all_parameters"}})
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "fine_tuning", "jobs"]

_complete := {
	"full": {"provided_by": "LLaMA-Factory", "method": "instruction"},
	"light": {"provided_by": "PEFT", "method": "adapter"},
}

_declared(jobs) := {"capabilities": {"development": {"production": {"fine_tuning": {"jobs": jobs}}}}}
