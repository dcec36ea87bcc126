package indicators.development.production.deployment.edge_gray_updates_test

import data.indicators.development.production.deployment.edge_gray_updates as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {array.concat(_root, ["kiosk"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["kiosk", "place"],
		["kiosk", "update", "provided_by"],
		["kiosk", "update", "first_stage_percent"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_when_all_are_updated_at_once if {
	change := {"kiosk": {"update": {"first_stage_percent": 100}}}
	path := array.concat(_root, ["kiosk", "update", "first_stage_percent"])
	found := indicator.findings with input as _declared(object.union(_complete, change))
	found == {finding.above(path, 99, 100)}
}

test_one_model_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"phone": {"update": {}}}))
}

test_undeclared_when_no_model_is_updated if {
	indicator.subjects == set() with input as _declared({"kiosk": {"place": "edge"}})
	indicator.findings == set() with input as _declared({"kiosk": {"place": "edge"}})
}

test_no_exemption_without_edge_deployment if {
	none := {"status": "none", "reason": "All models are served from our own data centres."}
	cloud := {"capabilities": {"development": {"production": {"deployment": {"edge_deployment": none}}}}}
	indicator.subjects == set() with input as cloud
	indicator.findings == set() with input as cloud
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "deployment", "edge_deployment", "models"]

_complete := {"kiosk": {"place": "edge", "update": {"provided_by": "KubeEdge", "first_stage_percent": 99}}}

_declared(models) := {"capabilities": {"development": {"production": {"deployment": {"edge_deployment": {
	"models": models,
}}}}}}
