package indicators.platform.toolchain.fine_tuning.parameter_efficient_tuning_test

import data.indicators.platform.toolchain.fine_tuning.parameter_efficient_tuning as indicator
import data.lib.finding

test_satisfied_with_one_method if {
	indicator.subjects == _subjects with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_satisfied_by_any_other_method if {
	other := {"ia3": {"provided_by": "PEFT"}}
	indicator.subjects == {array.concat(_root, ["ia3"])} with input as _declared(other)
	indicator.findings == set() with input as _declared(other)
}

test_unsatisfied_when_none_says_what_provides_it if {
	unnamed := {"lora": {}, "qlora": {"note": "planned"}}
	missing := {finding.missing(array.concat(_root, [name, "provided_by"])) | some name in ["lora", "qlora"]}
	indicator.findings == missing with input as _declared(unnamed)
}

test_one_that_says_so_suffices if {
	indicator.findings == set() with input as _declared(object.union(_full, {"qlora": {}}))
}

test_undeclared_when_all_parameters_are_trained if {
	every name in ["full", "full_parameter", "full_fine_tuning", "freeze", "sft"] {
		indicator.subjects == set() with input as _declared({name: {"provided_by": "Megatron"}})
		indicator.findings == set() with input as _declared({name: {"provided_by": "Megatron"}})
	}
}

test_undeclared_without_methods if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "fine_tuning", "peft_methods"]

_full := {"lora": {"provided_by": "PEFT"}}

_subjects := {array.concat(_root, ["lora"])}

_declared(methods) := {"capabilities": {"platform": {"toolchain": {"fine_tuning": {"peft_methods": methods}}}}}
