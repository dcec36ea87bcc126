package lib.dataset_info_test

import data.lib.configs_test as given
import data.lib.dataset_info

# entries of dataset_info.json beside a supervised job that uses some of them
beside(entries, dataset) := staged(entries, dataset, "sft")

staged(entries, dataset, stage) := {"resources": {
	"configs": {"dataset_info": [given.resource(1, entries)]},
	"training": {"llama_factory": [given.resource(2, {"do_train": true, "stage": stage, "dataset": dataset})]},
}}

test_data_sets_that_a_job_names if {
	_used(beside({"a": {}, "b": {}, "c": {}}, "a, b")) == {"a", "b"}
	_used(beside({"a": {}, "b": {}}, ["b"])) == {"b"}
}

test_none_that_no_supervised_job_learns_from if {
	_used(beside({"a": {}}, "other")) == set()
	_used(staged({"a": {}}, "a", "dpo")) == set()
	_used(beside({"a": {"ranking": true}}, "a")) == set()
	_used(given.file("dataset_info", {"a": {}})) == set()
}

_used(files) := names if {
	names := {dataset.name | some dataset in dataset_info.used} with input as files
}
