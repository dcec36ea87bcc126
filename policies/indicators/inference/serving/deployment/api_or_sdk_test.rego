package indicators.inference.serving.deployment.api_or_sdk_test

import data.indicators.inference.serving.deployment.api_or_sdk as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {array.concat(_root, ["chat-api"])} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [["chat-api", "provided_by"], ["chat-api", "kind"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_satisfied_by_either_kind if {
	every kind in {"api", "sdk"} {
		declared := _declared({"python": {"provided_by": "platform-sdk", "kind": kind}})
		indicator.findings == set() with input as declared
	}
}

test_one_that_lacks_nothing_is_enough if {
	indicator.findings == set() with input as _declared(object.union(_whole, {"another": {}}))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "deployment", "interfaces"]

_whole := {"chat-api": {"provided_by": "vLLM OpenAI server", "kind": "api"}}

_declared(whole) := {"capabilities": {"inference": {"serving": {"deployment": {"interfaces": whole}}}}}
