package facts.training.parameter_sweeps_test

import data.facts.training.parameter_sweeps as rule
import data.lib.configurations_test as given

test_what_is_searched_how_and_for_what if {
	parameters := {"lr": {"min": 0.1, "max": 0.2}, "seed": {"value": 1}, "batch": {"values": [8]}}
	body := {"method": "bayes", "metric": {"name": "loss"}, "parameters": parameters}
	given.values(rule.facts, 2) == {
		["run.yaml.provided_by", "Weights & Biases Sweeps"],
		["run.yaml.algorithm", "bayes"],
		["run.yaml.objective_metric", "loss"],
		["lr.search_space", "{\"max\":0.2,\"min\":0.1}"],
	} with input as given.file("wandb_sweep", body)
}
