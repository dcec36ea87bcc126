package lib.named_kinds_test

import data.lib.finding
import data.lib.named_kinds

test_different_kinds_count if {
	named_kinds.too_few(["kinds"], {"pytorch": _given, "mindspore": _given}, 2) == set()
}

test_case_and_versions_make_no_other_kind if {
	versions := {"PyTorch": _given, "pytorch-2.7": _given, "pytorch_v3": _given}
	named_kinds.too_few(["kinds"], versions, 2) == {finding.too_few(["kinds"], 2, 1)}
}

test_an_entry_that_nothing_provides_does_not_count if {
	expected := {finding.too_few(["kinds"], 2, 1), finding.missing(["kinds", "b", "provided_by"])}
	named_kinds.too_few(["kinds"], {"a": _given, "b": {}}, 2) == expected
}

test_an_empty_map_has_none if {
	named_kinds.too_few(["kinds"], {}, 1) == {finding.too_few(["kinds"], 1, 0)}
}

_given := {"provided_by": "something"}
