package indicators.platform.toolchain.fine_tuning.pretrained_models_test

import data.indicators.platform.toolchain.fine_tuning.pretrained_models as indicator
import data.lib.finding

test_satisfied_with_one_model_that_is_loaded if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["models"],
		["models", "qwen", "provided_by"],
		["models", "qwen", "weights"],
		["automatic_loading", "provided_by"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_when_nothing_loads_them if {
	missing := {finding.missing(array.concat(_root, ["automatic_loading", "provided_by"]))}
	indicator.findings == missing with input as _declared(object.remove(_full, ["automatic_loading"]))
}

test_unsatisfied_without_a_model if {
	none := json.remove(_full, [["models", "qwen"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["models"]), 1, 0)} with input as _declared(none)
}

test_one_model_with_weights_suffices if {
	second := {"models": {"planned": {"provided_by": "somebody"}}}
	indicator.findings == set() with input as _declared(object.union(_full, second))
}

test_undeclared_without_models if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "fine_tuning", "pretrained_models"]

_full := {
	"models": {"qwen": {"provided_by": "Qwen team", "weights": "registry/qwen"}},
	"automatic_loading": {"provided_by": "model hub client"},
}

_declared(pretrained) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"fine_tuning": {"pretrained_models": pretrained}}
}
