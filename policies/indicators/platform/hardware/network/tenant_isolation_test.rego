package indicators.platform.hardware.network.tenant_isolation_test

import data.indicators.platform.hardware.network.tenant_isolation as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input(_whole)
	indicator.subjects == {_root} with input as _input(_whole)
}

test_unsatisfied_with_one_tenant if {
	declared := object.union(object.remove(_whole, ["tenants"]), {"tenants": {"a": {"provided_by": "VPC a"}}})
	expected := {finding.too_few(array.concat(_root, ["tenants"]), 2, 1)}
	indicator.findings == expected with input as _input(declared)
}

test_one_open_tenant_breaks_the_isolation if {
	declared := object.union(_whole, {"tenants": {"c": {}}})
	expected := {finding.missing(array.concat(_root, ["tenants", "c", "provided_by"]))}
	indicator.findings == expected with input as _input(declared)
}

test_unsatisfied_without_one_of_the_two_parts if {
	every part in ["tenants", "secure_transport"] {
		expected := {finding.missing(array.concat(_root, [part]))}
		indicator.findings == expected with input as _input(object.remove(_whole, [part]))
	}
}

test_unsatisfied_when_no_transport_has_its_parts if {
	every part in ["protocol", "provided_by"] {
		transport := object.remove(_whole.secure_transport.api, [part])
		declared := {"tenants": _whole.tenants, "secure_transport": {"api": transport}}
		expected := {finding.missing(array.concat(_root, ["secure_transport", "api", part]))}
		indicator.findings == expected with input as _input(declared)
	}
}

test_one_secure_transport_is_enough if {
	indicator.findings == set() with input as _input(object.union(_whole, {"secure_transport": {"other": {}}}))
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "network", "tenancy"]

_input(value) := {"capabilities": {"platform": {"hardware": {"network": {"tenancy": value}}}}}

_whole := {
	"tenants": {"a": {"provided_by": "VPC a"}, "b": {"provided_by": "VPC b"}},
	"secure_transport": {"api": {"protocol": "tls1.3", "provided_by": "a gateway"}},
}
