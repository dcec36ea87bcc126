package indicators.development.production.deployment.dynamic_batch_size_test

import data.indicators.development.production.deployment.dynamic_batch_size as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {array.concat(_root, ["chat", "dynamic_batching"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["chat", "dynamic_batching", "provided_by"],
		["chat", "dynamic_batching", "maximum_batch_size"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_just_below if {
	path := array.concat(_root, ["chat", "dynamic_batching", "maximum_batch_size"])
	single := {"chat": {"dynamic_batching": {"provided_by": "vLLM --max-num-seqs", "maximum_batch_size": 1}}}
	indicator.findings == {finding.below(path, 2, 1)} with input as _declared(single)
}

test_one_deployment_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"draft": {"dynamic_batching": {}}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "deployment", "deployments"]

_complete := {"chat": {"dynamic_batching": {"provided_by": "vLLM --max-num-seqs", "maximum_batch_size": 2}}}

_declared(deployments) := {"capabilities": {"development": {"production": {"deployment": {
	"deployments": deployments,
}}}}}
