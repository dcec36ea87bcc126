package facts.training.instruction_cleaning_test

import data.facts.training.instruction_cleaning as rule
import data.lib.configurations_test as given

test_cleaning_of_instructions if {
	body := {"project_name": "sft-alpaca-zh", "process": [{"document_deduplicator": null}]}
	given.values(rule.facts, 2) == {
		["deduplication.provided_by", "document_deduplicator"],
	} with input as given.file("data_juicer", body)
}

test_none_from_other_data if {
	body := {"project_name": "web-crawl", "dataset_path": "/data/pile.jsonl", "process": [{"document_deduplicator": null}]}
	rule.facts == set() with input as given.file("data_juicer", body)
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_what_builds_instructions_works_on_them if {
	body := {"process": ["generate_qa_from_text_mapper", {"clean_email_mapper": null}]}
	given.values(rule.facts, 2) == {
		["desensitization.provided_by", "clean_email_mapper"],
	} with input as given.file("data_juicer", body)
}
