package facts.training.cleaning_treatments_test

import data.facts.training.cleaning_treatments as rule
import data.lib.configurations_test as given

test_what_operators_do if {
	steps := [
		{"document_deduplicator": null}, {"clean_email_mapper": null}, {"flagged_words_filter": {"max_ratio": 0.01}},
		{"replace_content_mapper": {"pattern": "\\d+"}},
	]
	{one.path[5] | some one in rule.facts} == {
		"deduplication", "desensitization",
		"sensitive_word_filtering", "regex_replacement",
	} with input as given.file("data_juicer", {"process": steps})
}

test_none_from_a_replacement_without_a_pattern if {
	rule.facts == set() with input as given.file("data_juicer", {"process": [{"replace_content_mapper": {"pattern": null}}]})
	rule.facts == set() with input as given.file("data_juicer", {"process": ["replace_content_mapper"]})
}

test_none_from_a_reference_of_all_operators if {
	mixed := {"executor_type": "default", "process": ["ray_document_deduplicator", "document_deduplicator"]}
	rule.facts == set() with input as given.file("data_juicer", mixed)
	many := [{"document_deduplicator": null} | some _ in numbers.range(1, 101)]
	rule.facts == set() with input as given.file("data_juicer", {"process": many})
}

test_ray_operators_on_ray if {
	both := {"executor_type": "ray", "process": ["ray_document_deduplicator"]}
	count(rule.facts) == 1 with input as given.file("data_juicer", both)
}

test_fuzzy_deduplication_of_nemo_curator if {
	{one.path[5] | some one in rule.facts} == {"deduplication"} with input as given.file("nemo_curator_fuzzy", {"num_buckets": 20, "hashes_per_bucket": 13})
	rule.facts == set() with input as given.file("nemo_curator_fuzzy", {"num_buckets": 0, "hashes_per_bucket": 13})
}

test_nothing_is_unknown if count(rule.unknown) == 0
