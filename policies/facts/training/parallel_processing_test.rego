package facts.training.parallel_processing_test

import data.facts.training.parallel_processing as rule
import data.lib.configurations_test as given

test_on_ray_or_in_processes if {
	ray := {"process": ["clean_email_mapper"], "executor_type": "ray", "np": 1}
	given.under(rule.facts, "provided_by") == {"Data-Juicer on Ray"} with input as given.file("data_juicer", ray)
	processes := {"process": ["clean_email_mapper"], "np": 8}
	given.under(rule.facts, "provided_by") == {"Data-Juicer (np)"} with input as given.file("data_juicer", processes)
}

test_none_from_one_process if {
	single := {"process": ["clean_email_mapper"], "executor_type": "default", "np": 1}
	rule.facts == set() with input as given.file("data_juicer", single)
}

test_nothing_is_unknown if count(rule.unknown) == 0
