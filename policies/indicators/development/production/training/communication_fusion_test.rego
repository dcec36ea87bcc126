package indicators.development.production.training.communication_fusion_test

import data.indicators.development.production.training.communication_fusion as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {array.concat(_root, ["pretrain", "communication_fusion"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["pretrain", "communication_fusion", "provided_by"],
		["pretrain", "communication_fusion", "endpoints"],
		["pretrain", "communication_fusion", "bucket_bytes"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_when_switched_off if {
	found := indicator.findings with input as _declared(object.union(_complete, _set("bucket_bytes", 0)))
	found == {finding.below(_at("bucket_bytes"), 1, 0)}
}

test_unsatisfied_when_packs_mix_endpoints if {
	found := indicator.findings with input as _declared(object.union(_complete, _set("endpoints", "any")))
	found == {finding.not_one_of(_at("endpoints"), ["same"], "any")}
}

_set(key, value) := {"pretrain": {"communication_fusion": {key: value}}}

_at(key) := array.concat(_root, ["pretrain", "communication_fusion", key])

test_one_job_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"debug": {"communication_fusion": {}}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "jobs"]

_complete := {
	"pretrain": {
		"communication_fusion": {
			"provided_by": "Megatron-LM DDP buckets",
			"endpoints": "same",
			"bucket_bytes": 1,
		},
	},
}

_declared(jobs) := {"capabilities": {"development": {"production": {"training": {"jobs": jobs}}}}}
