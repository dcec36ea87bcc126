package maturity_test

import data.maturity

test_every_indicator_is_judged_of_an_empty_document if {
	answer := maturity.assess with input as {"cases": [{"document": {"capabilities": {}}}]} with data.bundle as _bundle
	answer.revision == "r1"
	[outcomes] := answer.outcomes
	count(outcomes) == 193
	{outcome.state | some outcome in outcomes} == {"undeclared"}
}

test_a_case_may_ask_for_some_alone if {
	fabric := {"provided_by": "RoCE v2", "port_speed_gbe": 400}
	document := {"capabilities": {"platform": {"hardware": {"network": {"training_fabric": fabric}}}}}
	answer := maturity.assess with input as {"cases": [{"document": document, "only": [_speed]}]} with data.bundle as _bundle
	answer.outcomes == [{concat(".", _speed): {
		"state": "satisfied",
		"subjects": {["platform", "hardware", "network", "training_fabric"]},
		"findings": set(),
	}}]
}

test_what_falls_short_is_unsatisfied if {
	document := {"capabilities": {"platform": {"hardware": {"network": {"training_fabric": {"port_speed_gbe": 100}}}}}}
	answer := maturity.assess with input as {"cases": [{"document": document, "only": [_speed]}]} with data.bundle as _bundle
	[{outcome.state | some outcome in outcomes} | some outcomes in answer.outcomes] == [{"unsatisfied"}]
}

test_a_service_without_an_edge_is_exempt_from_it if {
	edge := {"status": "none", "reason": "served from two regions only"}
	document := {"capabilities": {"development": {"production": {"deployment": {"edge_deployment": edge}}}}}
	answer := maturity.assess with input as {"cases": [{"document": document}]} with data.bundle as _bundle
	[outcomes] := answer.outcomes
	count([name | some name, outcome in outcomes; outcome.state == "not_applicable"]) == 2
}

test_every_rule_answers_with_both_sets if {
	answer := maturity.facts with input as {"resources": {}} with data.bundle as _bundle
	count(answer.facts) > 200
	every found in answer.facts {
		found == {"facts": set(), "unknown": set()}
	}
}

_speed := ["platform", "hardware", "network", "training_fabric_speed"]

_bundle := {"revision": "r1"}
