package indicators.platform.hardware.storage.metadata_search_test

import data.indicators.platform.hardware.storage.metadata_search as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input(_storage(100000000000, _whole))
	indicator.subjects == {_path} with input as _input(_storage(100000000000, _whole))
}

test_unsatisfied_with_a_smaller_model if {
	expected := {finding.below(_scale, 100000000000, 99999999999)}
	indicator.findings == expected with input as _input(_storage(99999999999, _whole))
}

test_unsatisfied_when_the_scale_is_missing if {
	indicator.findings == {finding.missing(_scale)} with input as _input({"metadata_search": _whole})
}

test_any_one_field_will_do if {
	fields := {"licence": {"provided_by": "the ingestion"}, "owner": {}}
	declared := _storage(100000000000, {"provided_by": "an index", "fields": fields})
	indicator.findings == set() with input as _input(declared)
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "fields"] {
		expected := {finding.missing(array.concat(_path, [part]))}
		indicator.findings == expected with input as _input(_storage(100000000000, object.remove(_whole, [part])))
	}
	expected := {finding.missing(array.concat(_path, ["fields"]))}
	none := {"provided_by": "an index", "fields": {}}
	indicator.findings == expected with input as _input(_storage(100000000000, none))
}

test_unsatisfied_when_no_field_says_where_it_comes_from if {
	expected := {finding.missing(array.concat(_path, ["fields", "owner", "provided_by"]))}
	unsaid := {"provided_by": "an index", "fields": {"owner": {}}}
	indicator.findings == expected with input as _input(_storage(100000000000, unsaid))
}

test_undeclared_with_a_scale_alone if {
	indicator.subjects == set() with input as _input({"training_scale_parameters": 1})
	indicator.findings == set() with input as _input({"training_scale_parameters": 1})
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "storage"]

_input(storage) := {"capabilities": {"platform": {"hardware": {"storage": storage}}}}

_path := array.concat(_root, ["metadata_search"])

_scale := array.concat(_root, ["training_scale_parameters"])

_storage(scale, value) := {"training_scale_parameters": scale, "metadata_search": value}

_whole := {"provided_by": "an index", "fields": {"owner": {"provided_by": "extended attributes"}}}
