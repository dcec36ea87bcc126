package indicators.development.production.deployment.edge_protection_test

import data.indicators.development.production.deployment.edge_protection as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["kiosk"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["kiosk", "place"],
		["kiosk", "protection", "weight_secrecy", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_without_a_requirement if {
	every part in ["kiosk/protection", "kiosk/protection/weight_secrecy"] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.too_few(array.concat(_root, ["kiosk", "protection"]), 1, 0)}
	}
}

test_every_requirement_has_a_measure if {
	open := object.union(_complete, {"kiosk": {"protection": {"integrity": {}}}})
	path := array.concat(_root, ["kiosk", "protection", "integrity", "provided_by"])
	indicator.findings == {finding.missing(path)} with input as _declared(open)
}

test_every_model_is_asked_for if {
	found := indicator.findings with input as _declared(object.union(_complete, {"phone": {"place": "on_device"}}))
	found == {finding.too_few(array.concat(_root, ["phone", "protection"]), 1, 0)}
}

test_not_applicable_when_nothing_runs_at_the_edge if {
	indicator.not_applicable with input as _edge(_none)
	indicator.findings == set() with input as _edge(_none)
}

test_not_exempt_by_silence if {
	every edge in [{}, {"status": "in_use"}, {"reason": "Cloud only."}] {
		not indicator.not_applicable with input as _edge(edge)
		indicator.subjects == set() with input as _edge(edge)
	}
}

test_not_exempt_without_a_reason if {
	every edge in [{"status": "none"}, {"status": "none", "reason": " "}] {
		not indicator.not_applicable with input as _edge(edge)
		indicator.subjects == {_edge_root} with input as _edge(edge)
		found := indicator.findings with input as _edge(edge)
		found == {finding.missing(array.concat(_edge_root, ["reason"]))}
	}
}

test_not_exempt_when_the_declaration_contradicts_itself if {
	every other in _at_the_edge {
		contradiction := object.union(_edge(_none), {"capabilities": other})
		not indicator.not_applicable with input as contradiction
		_edge_root in indicator.subjects with input as contradiction
		found := indicator.findings with input as contradiction
		finding.mismatched(array.concat(_edge_root, ["status"]), "in_use", "none") in found
	}
}

test_exempt_beside_inference_in_a_cloud if {
	cloud := {"inference": {"serving": {"deployment": {"placement": {"environments": {"a": {"location": "cloud"}}}}}}}
	indicator.not_applicable with input as object.union(_edge(_none), {"capabilities": cloud})
}

_none := {"status": "none", "reason": "All models are served from our own data centres."}

_edge(edge) := {"capabilities": {"development": {"production": {"deployment": {"edge_deployment": edge}}}}}

_edge_root := ["development", "production", "deployment", "edge_deployment"]

_at_the_edge := [
	{"development": {"production": {"deployment": {"edge_deployment": {"models": {"kiosk": {}}}}}}},
	{"development": {"production": {"fine_tuning": {"local_tuning": {"kiosk": {}}}}}},
	{"inference": {"serving": {"deployment": {"placement": {"environments": {"a": {"location": "edge"}}}}}}},
]

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "deployment", "edge_deployment", "models"]

_complete := {
	"kiosk": {
		"place": "edge",
		"protection": {"weight_secrecy": {"provided_by": "encrypted weights"}},
	},
}

_declared(models) := {"capabilities": {"development": {"production": {"deployment": {"edge_deployment": {
	"models": models,
}}}}}}
