package indicators.inference.applications.industry.content_moderation_test

import data.indicators.inference.applications.industry.content_moderation as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["questions", "answers", "statistics"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [
		["managed", "sensitive_words", "provided_by"],
		["managed", "prohibition_policies", "provided_by"],
		["managed", "prohibition_labels", "provided_by"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_when_nothing_is_said_to_be_blocked if {
	path := array.concat(_root, ["blocked_categories"])
	without_list := _declared(json.remove(_whole, ["blocked_categories"]))
	without_members := _declared(json.remove(_whole, ["blocked_categories/0"]))
	indicator.findings == {finding.too_few(path, 1, 0)} with input as without_list
	indicator.findings == {finding.too_few(path, 1, 0)} with input as without_members
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "industry", "moderation"]

_whole := {
	"questions": {"provided_by": "Qwen3Guard"},
	"answers": {"provided_by": "Qwen3Guard stream"},
	"blocked_categories": ["terrorism"],
	"statistics": {"provided_by": "ClickHouse reports"},
	"managed": {
		"sensitive_words": {"provided_by": "moderation console"},
		"prohibition_policies": {"provided_by": "moderation console"},
		"prohibition_labels": {"provided_by": "moderation console"},
	},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"industry": {"moderation": whole}}}}}
