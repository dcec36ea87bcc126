package indicators.platform.hardware.storage.storage_protocols_test

import data.indicators.platform.hardware.storage.storage_protocols as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	protocols := {"nfs": {"provided_by": "a filer"}, "s3": {"provided_by": "an object store"}}
	indicator.findings == set() with input as _input(protocols)
	indicator.subjects == {_root} with input as _input(protocols)
}

test_unsatisfied_with_one_protocol if {
	expected := {finding.too_few(_root, 2, 1)}
	indicator.findings == expected with input as _input({"nfs": {"provided_by": "a filer"}})
}

test_unsatisfied_when_only_one_says_what_offers_it if {
	expected := {finding.missing(array.concat(_root, ["s3", "provided_by"]))}
	indicator.findings == expected with input as _input({"nfs": {"provided_by": "a filer"}, "s3": {}})
}

test_unsatisfied_with_none if {
	indicator.findings == {finding.too_few(_root, 2, 0)} with input as _input({})
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "storage", "protocols"]

_input(value) := {"capabilities": {"platform": {"hardware": {"storage": {"protocols": value}}}}}
