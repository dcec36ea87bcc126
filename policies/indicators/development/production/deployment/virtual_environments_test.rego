package indicators.development.production.deployment.virtual_environments_test

import data.indicators.development.production.deployment.virtual_environments as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["chat", "environment"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["chat", "environment", "provided_by"],
		["chat", "environment", "kind"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_satisfied_by_each_virtual_environment if {
	every kind in ["container", "virtual_machine", "micro_vm"] {
		indicator.findings == set() with input as _declared({"chat": {"environment": _environment(kind)}})
	}
}

test_unsatisfied_on_bare_metal if {
	path := array.concat(_root, ["chat", "environment", "kind"])
	accepted := ["container", "virtual_machine", "micro_vm"]
	found := indicator.findings with input as _declared({"chat": {"environment": _environment("bare_metal")}})
	found == {finding.not_one_of(path, accepted, "bare_metal")}
}

_environment(kind) := {"provided_by": "our cluster", "kind": kind}

test_one_deployment_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"draft": {"environment": {}}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "deployment", "deployments"]

_complete := {"chat": {"environment": {"provided_by": "Kubernetes", "kind": "container"}}}

_declared(deployments) := {"capabilities": {"development": {"production": {"deployment": {
	"deployments": deployments,
}}}}}
