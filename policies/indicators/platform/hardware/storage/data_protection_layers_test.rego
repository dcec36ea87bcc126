package indicators.platform.hardware.storage.data_protection_layers_test

import data.indicators.platform.hardware.storage.data_protection_layers as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input({"backup": _backup, "encryption": _encryption})
	indicator.subjects == {_root} with input as _input({"backup": _backup, "encryption": _encryption})
}

test_any_two_layers_will_do if {
	layers := {"antivirus": {"provided_by": "a scanner"}, "access_audit": {"provided_by": "an audit log"}}
	indicator.findings == set() with input as _input(layers)
}

test_unsatisfied_with_one_layer if {
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _input({"encryption": _encryption})
	indicator.findings == {finding.too_few(_root, 2, 0)} with input as _input({})
}

test_a_backup_that_keeps_nothing_does_not_count if {
	path := array.concat(_root, ["backup", "retention_days"])
	brief := {"backup": object.union(_backup, {"retention_days": 0.5}), "encryption": _encryption}
	indicator.findings == {finding.below(path, 1, 0.5)} with input as _input(brief)

	silent := {"backup": object.remove(_backup, ["retention_days"]), "encryption": _encryption}
	indicator.findings == {finding.missing(path)} with input as _input(silent)

	# two others suffice without it
	others := {"antivirus": {"provided_by": "a scanner"}}
	indicator.findings == set() with input as _input(object.union(silent, others))
}

test_unsatisfied_when_a_layer_does_not_say_what_provides_it if {
	expected := {finding.missing(array.concat(_root, ["encryption", "provided_by"]))}
	indicator.findings == expected with input as _input({"backup": _backup, "encryption": {}})
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "storage", "protection"]

_input(value) := {"capabilities": {"platform": {"hardware": {"storage": {"protection": value}}}}}

_backup := {"provided_by": "Velero", "retention_days": 1}

_encryption := {"provided_by": "a key service"}
