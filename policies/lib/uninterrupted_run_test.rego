package lib.uninterrupted_run_test

import data.lib.finding
import data.lib.uninterrupted_run

test_one_run_suffices if {
	runs := {"long": _run(100, 25), "short": _run(100, 3), "small": _run(1, 90)}
	uninterrupted_run.shortfalls(["runs"], runs, 100, 24) == set()
}

test_just_as_long_is_not_longer if {
	expected := {finding.not_above(["runs", "a", "uninterrupted_hours"], 24, 24)}
	uninterrupted_run.shortfalls(["runs"], {"a": _run(100, 24)}, 100, 24) == expected
}

test_the_model_must_be_large_enough if {
	expected := {finding.below(["runs", "a", "model_parameters"], 100, 99)}
	uninterrupted_run.shortfalls(["runs"], {"a": _run(99, 25)}, 100, 24) == expected
}

test_every_value_is_asked_for if {
	every field in {"provided_by", "model_parameters", "uninterrupted_hours"} {
		run := object.remove(_run(100, 25), [field])
		uninterrupted_run.shortfalls(["runs"], {"a": run}, 100, 24) == {finding.missing(["runs", "a", field])}
	}
}

_run(parameters, hours) := {"provided_by": "a cluster", "model_parameters": parameters, "uninterrupted_hours": hours}
