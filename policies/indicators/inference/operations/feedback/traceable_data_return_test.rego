package indicators.inference.operations.feedback.traceable_data_return_test

import data.indicators.inference.operations.feedback.traceable_data_return as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["traceability", "privacy", "collection", "analysis"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [
		["optimisation", "provided_by"],
		["optimisation", "interval_days"],
		["scenarios", "support-chat", "provided_by"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_a_scenario if {
	too_few := finding.too_few(array.concat(_root, ["scenarios"]), 1, 0)
	without_map := _declared(json.remove(_whole, ["scenarios"]))
	without_entries := _declared(json.remove(_whole, ["scenarios/support-chat"]))
	indicator.findings == {too_few} with input as without_map
	indicator.findings == {too_few} with input as without_entries
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "operations", "feedback", "data_return"]

_whole := {
	"traceability": {"provided_by": "OpenLineage"},
	"privacy": {"provided_by": "Presidio"},
	"collection": {"provided_by": "Kafka"},
	"analysis": {"provided_by": "ClickHouse"},
	"optimisation": {"provided_by": "DPO run", "interval_days": 14},
	"scenarios": {"support-chat": {"provided_by": "support assistant"}},
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"feedback": {"data_return": whole}}}}}
