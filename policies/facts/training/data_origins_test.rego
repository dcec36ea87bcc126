package facts.training.data_origins_test

import data.facts.training.data_origins as rule
import data.lib.configurations_test as given

_kinds := {[one.path[count(one.path) - 2], one.value] | some one in rule.facts; one.path[count(one.path) - 1] == "kind"}

test_hubs_and_stores if {
	given.values(rule.facts, 2) == {
		["hugging-face-hub.provided_by", "axolotl"],
		["hugging-face-hub.kind", "model_and_data_hub"],
		["amazon-s3.provided_by", "axolotl"],
		["amazon-s3.kind", "object_storage"],
	} with input as given.file("axolotl", {"datasets": [{"path": "acme/set"}, {"path": "s3://acme/set"}]})
	_kinds == {["google-cloud-storage", "object_storage"]} with input as given.file(
		"composer",
		{"train_loader": {"dataset": {"remote": "gs://acme/set", "local": "/tmp/set"}}},
	)
	_kinds == {["modelscope", "model_and_data_hub"], ["amazon-s3", "object_storage"]} with input as given.file(
		"llama_factory_data",
		{"a": {"ms_hub_url": "acme/a"}, "b": {"cloud_file_name": "s3://acme/b.jsonl"}, "c": {"file_name": "c.json"}},
	)
	_kinds == {["common-crawl", "website"]} with input as given.file(
		"data_juicer_sources",
		{"dataset": {"configs": [{"type": "remote", "source": "commoncrawl"}, {"type": "local", "path": "a/b"}]}},
	)
	_kinds == {["hugging-face-hub", "model_and_data_hub"]} with input as given.file("trl", {"dataset_name": "acme/set"})
}

test_none_from_paths_of_the_machine if {
	every path in ["data.jsonl", "./set", "data/set", "/mnt/set", "path/to", "acme/set.json", "a/b/c", ""] {
		rule.facts == set() with input as given.file("axolotl", {"datasets": [{"path": path}]})
	}
	rule.facts == set() with input as given.file("axolotl", {"datasets": [{"path": "acme/set", "ds_type": "json"}]})
	rule.facts == set() with input as given.file("composer", {"train_loader": {"dataset": {"remote": null}}})
}

test_what_a_builder_of_nemo_curator_downloads if {
	body := {"download_module": "nemo_curator.download.arxiv.ArxivDownloader", "extract_module": "a.B"}
	given.values(rule.facts, 2) == {
		["arxiv.kind", "website"],
		["arxiv.provided_by", "NeMo Curator"],
	} with input as given.file("nemo_curator_builder", body)
	own := {"download_module": "acme.OwnDownloader", "extract_module": "a.B"}
	rule.facts == set() with input as given.file("nemo_curator_builder", own)
}
