package lib.fact_test

import data.lib.fact

test_a_fact_has_a_path_a_value_and_its_places if {
	place := fact.at(_resource, ["size", 0])
	place == {"resource": 7, "pointer": ["size", 0]}
	fact.of(["a"], 8, [place]) == {"path": ["a"], "value": 8, "places": [place]}
}

test_what_is_unknown_has_a_reason_and_its_places if {
	place := fact.at(_resource, [])
	fact.unknown("not given", [place]) == {"reason": "not given", "places": [place]}
}

test_a_value_that_was_left_out_is_undecided if {
	fact.undecided(_resource, ["size", 0])
}

test_a_value_above_or_below_one_that_was_left_out_is_undecided if {
	fact.undecided(_resource, ["size"])
	fact.undecided(_resource, ["size", 0, "unit"])
}

test_a_value_beside_one_that_was_left_out_is_decided if {
	not fact.undecided(_resource, ["size", 1])
	not fact.undecided(_resource, ["name"])
	not fact.undecided({"id": 1, "unknown": []}, ["name"])
}

_resource := {"id": 7, "unknown": [["size", 0]]}
