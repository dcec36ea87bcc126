package indicators.platform.overall.compatibility.rest_management_interface_test

import data.indicators.platform.overall.compatibility.rest_management_interface as indicator
import data.lib.finding

test_satisfied_by_rest_with_a_management_platform if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_unsatisfied_by_another_style if {
	findings := {finding.not_one_of(_at(["style"]), {"rest"}, "grpc")}
	indicator.findings == findings with input as _declared(object.union(_good, {"style": "grpc"}))
}

test_unsatisfied_without_each_part if {
	every path in {["provided_by"], ["style"], ["management_platform", "provided_by"]} {
		interface := json.remove(_good, [path])
		indicator.findings == {finding.missing(_at(path))} with input as _declared(interface)
	}
}

test_unsatisfied_when_no_management_platform_is_connected if {
	interface := object.remove(_good, ["management_platform"])
	findings := {finding.missing(_at(["management_platform", "provided_by"]))}
	indicator.findings == findings with input as _declared(interface)
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"provided_by": "gateway",
	"style": "rest",
	"management_platform": {"provided_by": "cloud console"},
}

_root := ["platform", "overall", "compatibility", "management_interface"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"compatibility": {"management_interface": value}}
}
