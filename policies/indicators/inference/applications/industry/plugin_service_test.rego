package indicators.inference.applications.industry.plugin_service_test

import data.indicators.inference.applications.industry.plugin_service as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["registration", "making", "editing", "management", "statistics", "publication"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [["published", "drug-lookup", "provided_by"], ["published", "drug-lookup", "industry"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_when_nothing_was_published if {
	too_few := finding.too_few(array.concat(_root, ["published"]), 1, 0)
	without_map := _declared(json.remove(_whole, ["published"]))
	without_entries := _declared(json.remove(_whole, ["published/drug-lookup"]))
	indicator.findings == {too_few} with input as without_map
	indicator.findings == {too_few} with input as without_entries
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "industry", "plugins"]

_whole := {
	"registration": {"provided_by": "Dify plugin registration"},
	"making": {"provided_by": "Dify plugin making"},
	"editing": {"provided_by": "Dify plugin editing"},
	"management": {"provided_by": "Dify plugin management"},
	"statistics": {"provided_by": "Dify plugin statistics"},
	"publication": {"provided_by": "Dify plugin publication"},
	"published": {
		"drug-lookup": {"provided_by": "Example Pharma: looks up interactions", "industry": "healthcare"},
	},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"industry": {"plugins": whole}}}}}
