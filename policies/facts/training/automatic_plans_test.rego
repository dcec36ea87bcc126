package facts.training.automatic_plans_test

import data.facts.training.automatic_plans as rule
import data.lib.configurations_test as given

_tuned(action, space) := {
	"action": action,
	"experiment": {"task": {"type": "train"}, "auto_tuner": {"space": space}},
}

test_two_dimensions_with_a_choice if {
	space := {"tensor_model_parallel_size": [1, 2, 4], "pipeline_model_parallel_size": [1, 2], "micro_batch_size": [1, 2]}
	given.values(rule.facts, 2) == {["plan.provided_by", "FlagScale auto tuner"]} with input as given.file(
		"flagscale_experiment",
		_tuned("auto_tune", space),
	)
	every found in rule.facts {
		count(found.places) == 2
	} with input as given.file("flagscale_experiment", _tuned("auto_tune", space))
}

test_none_where_it_is_not_started_and_without_a_choice if {
	space := {"tensor_model_parallel_size": [1, 2], "pipeline_model_parallel_size": [1, 2]}
	rule.facts == set() with input as given.file("flagscale_experiment", _tuned("run", space))
	serves := {"action": "auto_tune", "experiment": {"task": {"type": "serve"}, "auto_tuner": {"space": space}}}
	rule.facts == set() with input as given.file("flagscale_experiment", serves)
	one := {"tensor_model_parallel_size": [4], "pipeline_model_parallel_size": [1, 2]}
	rule.facts == set() with input as given.file("flagscale_experiment", _tuned("auto_tune", one))
}

test_an_open_space_is_unknown if {
	open := given.file_open("flagscale_experiment", {"action": "auto_tune"}, [["experiment", "auto_tuner", "space"]])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}
