package indicators.inference.serving.deployment.custom_inference_logic_test

import data.indicators.inference.serving.deployment.custom_inference_logic as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {array.concat(_root, ["citations"])} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [["citations", "provided_by"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_a_distributed_engine if {
	every field in {"provided_by", "nodes"} {
		path := array.concat(_root, ["citations", "engine", field])
		declared := _declared(json.remove(_whole, [concat("/", ["citations", "engine", field])]))
		indicator.findings == {finding.missing(path)} with input as declared
	}
}

test_unsatisfied_on_one_node if {
	path := array.concat(_root, ["citations", "engine", "nodes"])
	declared := _declared(object.union(_whole, {"citations": {"engine": {"nodes": 1}}}))
	indicator.findings == {finding.below(path, 2, 1)} with input as declared
}

test_one_that_lacks_nothing_is_enough if {
	indicator.findings == set() with input as _declared(object.union(_whole, {"another": {}}))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "deployment", "custom_logic"]

_whole := {
	"citations": {"provided_by": "logits processor", "engine": {"provided_by": "vLLM on Ray", "nodes": 2}},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"deployment": {"custom_logic": whole}}}}}
