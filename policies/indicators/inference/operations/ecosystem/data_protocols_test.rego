package indicators.inference.operations.ecosystem.data_protocols_test

import data.indicators.inference.operations.ecosystem.data_protocols as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [["provided_by"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_a_format if {
	too_few := finding.too_few(array.concat(_root, ["formats"]), 1, 0)
	without_list := _declared(json.remove(_whole, ["formats"]))
	without_members := _declared(json.remove(_whole, ["formats/0"]))
	indicator.findings == {too_few} with input as without_list
	indicator.findings == {too_few} with input as without_members
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "operations", "ecosystem", "data_operations"]

_whole := {"provided_by": "model and data market", "formats": ["safetensors"]}

_declared(whole) := {"capabilities": {"inference": {"operations": {"ecosystem": {"data_operations": whole}}}}}
