package indicators.inference.applications.industry.anti_cheating_test

import data.indicators.inference.applications.industry.anti_cheating as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["blocklist", "allowlist", "user_banning", "risk_user_records"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [["provided_by"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "industry", "anti_cheating"]

_whole := {
	"provided_by": "risk engine",
	"blocklist": {"provided_by": "Redis set"},
	"allowlist": {"provided_by": "Redis set"},
	"user_banning": {"provided_by": "account service"},
	"risk_user_records": {"provided_by": "risk console"},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"industry": {"anti_cheating": whole}}}}}
