package lib.offered_models_test

import data.lib.finding
import data.lib.offered_models

test_an_offered_model_counts_once_with_all_its_builds if {
	models := {
		"chat-32b": {"offered_for": "call"},
		"chat-32b-int4": {"offered_for": "call", "variant_of": "chat-32b"},
		"draft": {},
	}
	offered_models.counted(models) == {"chat-32b"}
}

test_enough_models_lack_nothing if {
	offered_models.too_few(["m"], {"a": {"offered_for": "call"}, "b": {}}, 1) == set()
}

test_too_few_models_and_those_that_do_not_say_what_they_are_offered_for if {
	offered_models.too_few(["m"], {"a": {"offered_for": "call"}, "b": {}}, 2) == {
		finding.too_few(["m"], 2, 1),
		finding.missing(["m", "b", "offered_for"]),
	}
}
