package indicators.platform.overall.compatibility.acceleration_libraries_test

import data.indicators.platform.overall.compatibility.acceleration_libraries as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_more_libraries_need_not_be_complete if {
	indicator.findings == set() with input as _declared(object.union(_good, {"colossal-ai": {}}))
}

test_unsatisfied_with_one_library if {
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared({"deepspeed": _library})
}

test_versions_of_one_library_count_once if {
	versions := {"deepspeed-0.16": _library, "deepspeed-0.17": _library}
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(versions)
}

test_unsatisfied_when_it_is_empty if {
	indicator.findings == {finding.too_few(_root, 2, 0)} with input as _declared({})
}

test_unsatisfied_without_each_part_of_a_library if {
	every path in {
		["provided_by"],
		["version"],
		["release_tracking", "provided_by"],
		["latest_features"],
		["latest_features", "offload", "since_version"],
	} {
		libraries := {"deepspeed": json.remove(_library, [path]), "megatron-lm": _library}
		findings := {finding.too_few(_root, 2, 1), finding.missing(_at(array.concat(["deepspeed"], path)))}
		indicator.findings == findings with input as _declared(libraries)
	}
}

test_unsatisfied_when_no_feature_is_named if {
	libraries := {"deepspeed": json.remove(_library, ["latest_features/offload"]), "megatron-lm": _library}
	findings := {finding.too_few(_root, 2, 1), finding.missing(_at(["deepspeed", "latest_features"]))}
	indicator.findings == findings with input as _declared(libraries)
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"deepspeed": _library, "megatron-lm": _library}

_library := {
	"provided_by": "training image",
	"version": "0.17.2",
	"release_tracking": {"provided_by": "dependency bot"},
	"latest_features": {"offload": {"since_version": "0.17.0"}},
}

_root := ["platform", "overall", "compatibility", "acceleration_libraries"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"compatibility": {"acceleration_libraries": value}}
}
