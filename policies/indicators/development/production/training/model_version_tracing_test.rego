package indicators.development.production.training.model_version_tracing_test

import data.indicators.development.production.training.model_version_tracing as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["provided_by"],
		["tracing", "provided_by"],
		["comparison", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "model_registry"]

_complete := {
	"provided_by": "MLflow",
	"tracing": {"provided_by": "MLflow runs"},
	"comparison": {"provided_by": "MLflow compare"},
}

_declared(registry) := {"capabilities": {"development": {"production": {"training": {"model_registry": registry}}}}}
