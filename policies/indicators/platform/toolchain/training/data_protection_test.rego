package indicators.platform.toolchain.training.data_protection_test

import data.indicators.platform.toolchain.training.data_protection as indicator
import data.lib.finding

test_satisfied_with_one_mechanism_of_each_kind if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_either_kind if {
	every kind in ["security_mechanisms", "privacy_mechanisms"] {
		path := array.concat(_root, [kind])
		indicator.findings == {finding.missing(path)} with input as _declared(object.remove(_full, [kind]))
		none := object.union(object.remove(_full, [kind]), {kind: {}})
		indicator.findings == {finding.too_few(path, 1, 0)} with input as _declared(none)
	}
}

test_unsatisfied_when_no_mechanism_says_what_provides_it if {
	every path in [
		["security_mechanisms", "encryption_at_rest", "provided_by"],
		["privacy_mechanisms", "deidentification", "provided_by"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_one_mechanism_that_is_provided_suffices if {
	second := {"security_mechanisms": {"access_control": {}}}
	indicator.findings == set() with input as _declared(object.union(_full, second))
}

test_undeclared_without_protection if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "training", "data_protection"]

_full := {
	"security_mechanisms": {"encryption_at_rest": {"provided_by": "KMS"}},
	"privacy_mechanisms": {"deidentification": {"provided_by": "Presidio"}},
}

_declared(protection) := {"capabilities": {"platform": {"toolchain": {"training": {"data_protection": protection}}}}}
