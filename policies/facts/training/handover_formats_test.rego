package facts.training.handover_formats_test

import data.facts.training.handover_formats as rule
import data.lib.configurations_test as given

test_what_exports_and_in_which_format if {
	given.values(rule.facts, 2) == {["data_operations.provided_by", "LLaMA-Factory (safetensors)"]} with input as given.file(
		"llama_factory",
		{"export_dir": "out", "export_legacy_format": false},
	)
	given.under(rule.facts, "provided_by") == {"Data-Juicer (jsonl)", "Data-Juicer (parquet)"} with input as given.several(
		"data_juicer",
		[
			{"export_path": "a.jsonl", "process": ["clean_email_mapper"]},
			{"export_path": "b.parquet", "process": ["clean_email_mapper"]},
		],
	)
	given.under(rule.facts, "provided_by") == {"axolotl (safetensors)"} with input as given.file("axolotl", {"save_safetensors": true})
}

test_none_from_what_is_off_or_of_another_form if {
	rule.facts == set() with input as given.file("llama_factory", {"export_dir": "out", "export_legacy_format": true})
	rule.facts == set() with input as given.file("llama_factory", {"export_dir": null})
	rule.facts == set() with input as given.file("axolotl", {"save_safetensors": false})
	rule.facts == set() with input as given.file("data_juicer", {"export_path": "a", "process": ["clean_email_mapper"]})
}
