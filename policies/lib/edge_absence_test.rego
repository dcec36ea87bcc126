package lib.edge_absence_test

import data.lib.edge_absence

test_stated_with_a_reason if {
	edge_absence.stated({"status": "none", "reason": "Cloud only."})
}

test_not_stated_otherwise if {
	every edge in [
		{},
		{"status": "none"},
		{"status": "none", "reason": " "},
		{"status": "in_use", "reason": "Cloud only."},
		{"reason": "Cloud only."},
	] {
		not edge_absence.stated(edge)
	}
}
