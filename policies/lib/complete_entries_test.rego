package lib.complete_entries_test

import data.lib.complete_entries
import data.lib.finding

test_one_complete_entry_suffices if {
	entries := {"whole": {"a": 1, "b": "x"}, "half": {"a": 1}}
	complete_entries.none_complete(["m"], entries, {"a", "b"}) == set()
	complete_entries.too_few_complete(["m"], entries, {"a", "b"}, 1) == set()
}

test_each_entry_is_told_what_it_lacks if {
	entries := {"half": {"a": 1}, "none": {}}
	gaps := {
		finding.missing(["m", "half", "b"]),
		finding.missing(["m", "none", "a"]),
		finding.missing(["m", "none", "b"]),
	}
	complete_entries.none_complete(["m"], entries, {"a", "b"}) == gaps
	complete_entries.too_few_complete(["m"], entries, {"a", "b"}, 2) == gaps
}

test_zero_is_a_value if {
	complete_entries.none_complete(["m"], {"free": {"a": 0}}, {"a"}) == set()
}

test_an_empty_map_has_too_few if {
	complete_entries.none_complete(["m"], {}, {"a"}) == set()
	complete_entries.too_few_complete(["m"], {}, {"a"}, 1) == {finding.too_few(["m"], 1, 0)}
}

test_fewer_entries_than_asked_are_too_few if {
	one := {"whole": {"a": 1}}
	complete_entries.too_few_complete(["m"], one, {"a"}, 2) == {finding.too_few(["m"], 2, 1)}
}

test_two_different_kinds_suffice if {
	entries := {"x": {"provided_by": "p", "kind": "k"}, "y": {"provided_by": "p", "kind": "l"}, "z": {}}
	complete_entries.too_few_kinds(["m"], entries, "kind", 2) == set()
}

test_the_same_kind_twice_is_one if {
	entries := {"x": {"provided_by": "p", "kind": "k"}, "y": {"provided_by": "p", "kind": "k"}}
	complete_entries.too_few_kinds(["m"], entries, "kind", 2) == {finding.too_few(["m"], 2, 1)}
}

test_a_kind_counts_only_where_its_provider_is_named if {
	entries := {"x": {"provided_by": "p", "kind": "k"}, "y": {"kind": "l"}, "z": {"provided_by": "p"}}
	complete_entries.too_few_kinds(["m"], entries, "kind", 2) == {
		finding.too_few(["m"], 2, 1),
		finding.missing(["m", "y", "provided_by"]),
		finding.missing(["m", "z", "kind"]),
	}
}
