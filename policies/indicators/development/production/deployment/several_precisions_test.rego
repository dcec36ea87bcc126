package indicators.development.production.deployment.several_precisions_test

import data.indicators.development.production.deployment.several_precisions as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_unsatisfied_when_all_have_one_precision if {
	deployments := object.union(_complete, {"fast": {"precision": "fp16"}})
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(deployments)
}

test_a_precision_counts_with_what_serves_it if {
	every key in ["provided_by", "precision"] {
		found := indicator.findings with input as _declared(json.remove(_complete, [["fast", key]]))
		found == {finding.too_few(_root, 2, 1), finding.missing(array.concat(_root, ["fast", key]))}
	}
}

test_undeclared_when_no_deployment_tells_its_precision if {
	indicator.subjects == set() with input as _declared({"chat": {"provided_by": "vLLM"}})
	indicator.findings == set() with input as _declared({"chat": {"provided_by": "vLLM"}})
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "deployment", "deployments"]

_complete := {
	"chat": {"provided_by": "vLLM", "precision": "fp16"},
	"fast": {"provided_by": "vLLM", "precision": "int8"},
}

_declared(deployments) := {"capabilities": {"development": {"production": {"deployment": {
	"deployments": deployments,
}}}}}
