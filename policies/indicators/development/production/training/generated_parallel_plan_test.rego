package indicators.development.production.training.generated_parallel_plan_test

import data.indicators.development.production.training.generated_parallel_plan as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {array.concat(_root, ["pretrain", "parallelism"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_unsatisfied_without_what_generates_the_plan if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["pretrain/parallelism/plan/provided_by"]))
	found == {finding.missing(array.concat(_root, ["pretrain", "parallelism", "plan", "provided_by"]))}
}

test_unsatisfied_when_a_way_splits_nothing if {
	change := {"pretrain": {"parallelism": {"splits": {"pipeline": {"ways": 1}}}}}
	found := indicator.findings with input as _declared(object.union(_complete, change))
	found == {
		finding.too_few(_splits, 2, 1),
		finding.below(array.concat(_splits, ["pipeline", "ways"]), 2, 1),
	}
}

test_unsatisfied_when_a_degree_is_missing if {
	found := indicator.findings with input as _declared(json.remove(
		_complete,
		["pretrain/parallelism/splits/pipeline/ways"],
	))
	found == {
		finding.too_few(_splits, 2, 1),
		finding.missing(array.concat(_splits, ["pipeline", "ways"])),
	}
}

test_unsatisfied_without_splits if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["pretrain/parallelism/splits"]))
	found == {finding.too_few(_splits, 2, 0)}
}

test_one_job_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"debug": {"parallelism": {}}}))
}

_splits := array.concat(_root, ["pretrain", "parallelism", "splits"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "jobs"]

_complete := {
	"pretrain": {
		"parallelism": {
			"plan": {"provided_by": "DeepSpeed autotuning"},
			"splits": {"tensor": {"ways": 2}, "pipeline": {"ways": 2}},
		},
	},
}

_declared(jobs) := {"capabilities": {"development": {"production": {"training": {"jobs": jobs}}}}}
