package indicators.development.production.deployment.edge_versions_side_by_side_test

import data.indicators.development.production.deployment.edge_versions_side_by_side as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {array.concat(_root, ["kiosk"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["kiosk", "place"],
		["kiosk", "parallel_versions", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_when_a_version_gets_no_access if {
	change := {"kiosk": {"parallel_versions": {"versions": {"v2": {"traffic_percent": 0}}}}}
	found := indicator.findings with input as _declared(object.union(_complete, change))
	found == {finding.too_few(_versions, 2, 1)}
}

test_a_version_has_its_share if {
	path := ["kiosk", "parallel_versions", "versions", "v2", "traffic_percent"]
	found := indicator.findings with input as _declared(json.remove(_complete, [path]))
	found == {finding.too_few(_versions, 2, 1), finding.missing(array.concat(_root, path))}
}

test_unsatisfied_without_versions if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["kiosk/parallel_versions/versions"]))
	found == {finding.too_few(_versions, 2, 0)}
}

test_one_model_suffices if {
	draft := {"phone": {"parallel_versions": {}}}
	indicator.findings == set() with input as _declared(object.union(_complete, draft))
}

test_undeclared_when_no_model_has_parallel_versions if {
	indicator.subjects == set() with input as _declared({"kiosk": {"place": "edge"}})
	indicator.findings == set() with input as _declared({"kiosk": {"place": "edge"}})
}

test_no_exemption_without_edge_deployment if {
	none := {"status": "none", "reason": "All models are served from our own data centres."}
	cloud := {"capabilities": {"development": {"production": {"deployment": {"edge_deployment": none}}}}}
	indicator.subjects == set() with input as cloud
	indicator.findings == set() with input as cloud
}

_versions := array.concat(_root, ["kiosk", "parallel_versions", "versions"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "deployment", "edge_deployment", "models"]

_complete := {
	"kiosk": {
		"place": "edge",
		"parallel_versions": {
			"provided_by": "Envoy",
			"versions": {"v1": {"traffic_percent": 99.9}, "v2": {"traffic_percent": 0.1}},
		},
	},
}

_declared(models) := {"capabilities": {"development": {"production": {"deployment": {"edge_deployment": {
	"models": models,
}}}}}}
