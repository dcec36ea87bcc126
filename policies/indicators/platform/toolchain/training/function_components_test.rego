package indicators.platform.toolchain.training.function_components_test

import data.indicators.platform.toolchain.training.function_components as indicator
import data.lib.finding

test_satisfied_with_both_kinds if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_either_kind if {
	every kind in ["loss_function", "optimizer"] {
		missing := {finding.missing(array.concat(_root, [kind, field])) | some field in ["provided_by", "offered_as"]}
		indicator.findings == missing with input as _declared(object.remove(_full, [kind]))
	}
}

test_unsatisfied_when_a_kind_lacks_a_field if {
	every path in [
		["loss_function", "provided_by"],
		["loss_function", "offered_as"],
		["optimizer", "provided_by"],
		["optimizer", "offered_as"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_another_kind_asks_for_nothing if {
	indicator.findings == set() with input as _declared(object.union(_full, {"lr_scheduler": {}}))
}

test_undeclared_without_components if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "training", "components"]

_full := {
	"loss_function": {"provided_by": "torch.nn.functional", "offered_as": "function_call"},
	"optimizer": {"provided_by": "distributed AdamW", "offered_as": "component"},
}

_declared(components) := {"capabilities": {"platform": {"toolchain": {"training": {"components": components}}}}}
