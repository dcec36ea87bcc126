package facts.training.data_loading_test

import data.facts.training.data_loading as rule
import data.lib.configurations_test as given

test_the_most_workers_of_several if {
	files := given.several("llama_factory", [
		{"dataloader_num_workers": 4, "preprocessing_num_workers": 16},
		{"dataloader_num_workers": 2, "preprocessing_num_workers": 32},
	])
	given.values(rule.facts, 2) == {
		["loading.workers", 4],
		["preprocessing.workers", 32],
		["parallel_pipeline.provided_by", "LLaMA-Factory (data loader)"],
	} with input as files
}

test_none_from_one_worker_or_from_preprocessing_before_the_run if {
	rule.facts == set() with input as given.file("trl", {"dataloader_num_workers": 0})
	rule.facts == set() with input as given.file("trl", {"dataloader_num_workers": 1})
	rule.facts == set() with input as given.file("llama_factory", {"preprocessing_num_workers": 16})
}

test_a_number_that_is_left_open_is_unknown if {
	count(rule.unknown) == 1 with input as given.file_open("trl", {}, [["dataloader_num_workers"]])
}
