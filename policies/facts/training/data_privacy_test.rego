package facts.training.data_privacy_test

import data.facts.training.data_privacy as rule
import data.lib.configurations_test as given

test_an_operator_that_takes_personal_data_out if {
	given.values(rule.facts, 2) == {["deidentification.provided_by", "clean_email_mapper"]} with input as given.file(
		"data_juicer",
		{"process": ["clean_email_mapper"]},
	)
}

test_none_from_deduplication if {
	rule.facts == set() with input as given.file("data_juicer", {"process": ["document_deduplicator"]})
}

test_personal_data_that_nemo_curator_masks if {
	body := {"pii_config": {"supported_entities": ["PERSON"], "anonymize": {"action": "mask"}}}
	given.under(rule.facts, "provided_by") == {"PII modifier (mask)"} with input as given.file("nemo_curator_pii", body)
	kept := {"pii_config": {"supported_entities": ["PERSON"], "anonymize": {"chars_to_mask": 4}}}
	rule.facts == set() with input as given.file("nemo_curator_pii", kept)
}
