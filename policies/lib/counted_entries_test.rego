package lib.counted_entries_test

import data.lib.counted_entries

test_only_entries_that_lack_nothing_are_complete if {
	entries := {"whole": {"a": 1}, "half": {}, "free": {"a": 0}}
	lacking := {"half": {"a finding"}, "free": set()}
	counted_entries.complete(entries, lacking) == {"whole": {"a": 1}, "free": {"a": 0}}
}

test_each_shortfall_is_told_once if {
	counted_entries.shortfalls({"x": {"p", "q"}, "y": {"q"}}) == {"p", "q"}
}

test_nothing_lacks_of_nothing if {
	counted_entries.complete({}, {}) == {}
	counted_entries.shortfalls({}) == set()
}
