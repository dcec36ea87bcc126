package indicators.inference.operations.ecosystem.industry_model_functions_test

import data.indicators.inference.operations.ecosystem.industry_model_functions as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == _subjects with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [["doctor", "industry_functions", "healthcare", "provided_by"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_one_function_is_enough if {
	declared := _declared(object.union(_whole, {"chat": {"industry_functions": {"power": {}}}}))
	indicator.findings == set() with input as declared
}

test_undeclared_when_no_model_has_a_function if {
	indicator.subjects == set() with input as _declared(json.remove(_whole, ["doctor"]))
	indicator.findings == set() with input as _declared(json.remove(_whole, ["doctor"]))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_subjects := {array.concat(_root, ["doctor", "industry_functions", "healthcare"])}

_root := ["inference", "operations", "ecosystem", "models"]

_whole := {
	"chat": {},
	"doctor": {"industry_functions": {"healthcare": {"provided_by": "drafts discharge letters"}}},
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"ecosystem": {"models": whole}}}}}
