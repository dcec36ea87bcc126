package facts.training.dataset_publications_test

import data.facts.training.dataset_publications as rule
import data.lib.configurations_test as given

test_where_processed_data_goes if {
	given.values(rule.facts, 2) == {
		["axolotl.hugging-face-hub.provided_by", "axolotl (push_dataset_to_hub)"],
		["axolotl.hugging-face-hub.processed_by", "axolotl preprocessing"],
	} with input as given.file("axolotl", {"push_dataset_to_hub": "acme/set"})
	given.values(rule.facts, 2) == {
		["data-juicer.object-storage.provided_by", "Data-Juicer (export_path)"],
		["data-juicer.object-storage.processed_by", "Data-Juicer pipeline"],
	} with input as given.file("data_juicer", {"export_path": "s3://acme/set", "process": ["clean_email_mapper"]})
}

test_none_from_what_is_empty_local_or_a_model if {
	rule.facts == set() with input as given.file("axolotl", {"push_dataset_to_hub": null, "hub_model_id": "acme/a"})
	rule.facts == set() with input as given.file("data_juicer", {"export_path": "out.jsonl", "process": ["clean_email_mapper"]})
}
