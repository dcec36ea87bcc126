package facts.training.instruction_acceleration_test

import data.facts.training.instruction_acceleration as rule
import data.lib.configurations_test as given

test_processes_and_clusters if {
	local := {"dataset_path": "data/alpaca.jsonl", "np": 8, "process": ["clean_email_mapper"]}
	given.values(rule.facts, 1) == {
		["provided_by", "Data-Juicer"],
		["method", "parallel_processes"],
		["workers", 8],
	} with input as given.file("data_juicer", local)
	ray := object.union(local, {"executor_type": "ray"})
	given.under(rule.facts, "method") == {"distributed_cluster"} with input as given.file("data_juicer", ray)
}

test_none_from_one_process_or_other_data if {
	rule.facts == set() with input as given.file("data_juicer", {"dataset_path": "alpaca", "np": 1, "process": ["clean_email_mapper"]})
	rule.facts == set() with input as given.file("data_juicer", {"dataset_path": "web", "np": 8, "process": ["clean_email_mapper"]})
}

test_nothing_is_unknown if count(rule.unknown) == 0
