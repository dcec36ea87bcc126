package lib.one_suffices_test

import data.lib.one_suffices

test_one_entry_that_lacks_nothing_is_enough if {
	one_suffices.shortfalls({"a": {}, "b": {}}, {"a": {"x"}}) == set()
}

test_all_shortfalls_when_each_entry_lacks_something if {
	one_suffices.shortfalls({"a": {}, "b": {}}, {"a": {"x"}, "b": {"y", "z"}}) == {"x", "y", "z"}
}

test_nothing_lacks_of_nothing if {
	one_suffices.shortfalls({}, {}) == set()
}
