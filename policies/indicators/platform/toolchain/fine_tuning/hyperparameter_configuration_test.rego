package indicators.platform.toolchain.fine_tuning.hyperparameter_configuration_test

import data.indicators.platform.toolchain.fine_tuning.hyperparameter_configuration as indicator
import data.lib.finding

test_satisfied_with_one_that_is_set if {
	indicator.subjects == _subjects with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_satisfied_by_any_other_hyperparameter if {
	other := {"warmup_ratio": {"provided_by": "key in the job file"}}
	indicator.subjects == {array.concat(_root, ["warmup_ratio"])} with input as _declared(other)
	indicator.findings == set() with input as _declared(other)
}

test_unsatisfied_when_none_says_what_provides_it if {
	unnamed := {"learning_rate": {}, "warmup_ratio": {"note": "planned"}}
	missing := {finding.missing(array.concat(_root, [name, "provided_by"])) |
		some name in ["learning_rate", "warmup_ratio"]
	}
	indicator.findings == missing with input as _declared(unnamed)
}

test_one_that_says_so_suffices if {
	indicator.findings == set() with input as _declared(object.union(_full, {"warmup_ratio": {}}))
}

test_undeclared_when_the_map_is_empty if {
	indicator.subjects == set() with input as _declared({})
	indicator.findings == set() with input as _declared({})
}

test_undeclared_without_hyperparameters if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "fine_tuning", "hyperparameters"]

_full := {"learning_rate": {"provided_by": "key in the job file"}}

_subjects := {array.concat(_root, ["learning_rate"])}

_declared(hyperparameters) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"fine_tuning": {"hyperparameters": hyperparameters}}
}
