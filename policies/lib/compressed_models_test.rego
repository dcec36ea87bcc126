package lib.compressed_models_test

import data.lib.compressed_models
import data.lib.finding

test_one_large_model_that_became_smaller_suffices if {
	models := {"large": _model, "small": object.union(_model, {"model_parameters": 1})}
	compressed_models.shortfalls(["m"], models, 100) == set()
}

test_a_model_with_fewer_parameters_does_not if {
	models := {"small": object.union(_model, {"model_parameters": 99})}
	compressed_models.shortfalls(["m"], models, 100) == {finding.below(["m", "small", "model_parameters"], 100, 99)}
}

test_nor_does_one_whose_weights_stayed_as_they_were if {
	models := {"same": object.union(_model, {"weights_after_gib": 20})}
	compressed_models.shortfalls(["m"], models, 100) == {finding.mismatched(["m", "same", "weights_after_gib"], 20, 20)}
}

test_each_model_is_told_each_field_that_it_lacks if {
	every field, _ in _model {
		models := {"a": object.remove(_model, [field]), "b": object.remove(_model, [field])}
		missing := {finding.missing(["m", name, field]) | some name in ["a", "b"]}
		compressed_models.shortfalls(["m"], models, 100) == missing
	}
}

test_no_model_has_nothing_to_tell if {
	compressed_models.shortfalls(["m"], {}, 100) == set()
}

_model := {"provided_by": "tool", "model_parameters": 100, "weights_before_gib": 20, "weights_after_gib": 5}
