package indicators.platform.hardware.storage.resilience_test

import data.indicators.platform.hardware.storage.resilience as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input(_with(_copied(2)))
	indicator.findings == set() with input as _input(_with(_coded))
	indicator.subjects == {_root} with input as _input(_with(_coded))
}

test_unsatisfied_with_one_copy if {
	declared := _with(_copied(1))
	indicator.findings == {finding.below(_pool("copies"), 2, 1)} with input as _input(declared)
}

test_unsatisfied_without_parity if {
	declared := _with(object.union(_coded, {"parity_chunks": 0}))
	indicator.findings == {finding.below(_pool("parity_chunks"), 1, 0)} with input as _input(declared)
}

test_unsatisfied_when_a_part_of_the_pool_is_missing if {
	every part in ["provided_by", "method", "data_chunks", "parity_chunks"] {
		declared := _with(object.remove(_coded, [part]))
		indicator.findings == {finding.missing(_pool(part))} with input as _input(declared)
	}
	every part in ["provided_by", "method", "copies"] {
		declared := _with(object.remove(_copied(2), [part]))
		indicator.findings == {finding.missing(_pool(part))} with input as _input(declared)
	}
}

test_one_redundant_pool_is_enough if {
	declared := object.union(_with(_coded), {"pools": {"scratch": {"method": "replication", "copies": 1}}})
	indicator.findings == set() with input as _input(declared)
}

test_unsatisfied_without_any_one_of_the_three_parts if {
	every part, path in {
		"pools": ["pools"],
		"authentication_domain": ["authentication_domain", "provided_by"],
		"network_segments": ["network_segments"],
	} {
		expected := {finding.missing(array.concat(_root, path))}
		indicator.findings == expected with input as _input(object.remove(_with(_coded), [part]))
	}
}

test_unsatisfied_when_a_part_does_not_say_what_provides_it if {
	rest := object.remove(_with(_coded), ["authentication_domain", "network_segments"])
	unsaid := object.union(rest, {"authentication_domain": {}, "network_segments": {"storage": {}}})
	indicator.findings == {
		finding.missing(array.concat(_root, ["authentication_domain", "provided_by"])),
		finding.missing(array.concat(_root, ["network_segments", "storage", "provided_by"])),
	} with input as _input(unsaid)

	empty := object.union(rest, {"authentication_domain": {"provided_by": "LDAP"}, "network_segments": {}})
	expected := {finding.missing(array.concat(_root, ["network_segments"]))}
	indicator.findings == expected with input as _input(empty)
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "storage", "resilience"]

_input(value) := {"capabilities": {"platform": {"hardware": {"storage": {"resilience": value}}}}}

_pool(part) := array.concat(_root, ["pools", "data", part])

_copied(number) := {"provided_by": "Ceph", "method": "replication", "copies": number}

_coded := {"provided_by": "Ceph", "method": "erasure_coding", "data_chunks": 8, "parity_chunks": 1}

_with(pool) := {
	"pools": {"data": pool},
	"authentication_domain": {"provided_by": "LDAP"},
	"network_segments": {"storage": {"provided_by": "a VLAN"}},
}
