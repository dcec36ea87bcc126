package lib.counts_test

import data.lib.counts

test_whole_numbers_however_they_are_written if {
	counts.whole(4) == 4
	counts.whole("4") == 4
	counts.whole(0) == 0
}

test_nothing_else_is_a_count if {
	every value in [-1, 3.5, "1e99", "four", "$N", "", null, true, [], {}] {
		not counts.whole(value)
	}
}
