package lib.dolma_test

import data.facts.training.cleaning_treatments
import data.facts.training.data_origins
import data.facts.training.instruction_flows
import data.facts.training.parallel_processing
import data.facts.training.text_filters
import data.lib.configurations_test as given
import data.lib.dolma

test_what_documents_are_left_out_by if {
	{one.path[5] | some one in text_filters.facts} == {"language", "symbol_ratio"} with input as _mixer({"filter": {
		"include": ["$.attributes[?(@.exp__ft_lang_id_en_doc_v2__en[0][2] > 0.5)]"],
		"exclude": ["$.attributes[?(@.rules__gopher_v1__symbol_to_word_ratio[0][2] > 0.1)]"],
	}})
}

test_what_spans_are_replaced_for if {
	{one.path[5] | some one in cleaning_treatments.facts} == {"desensitization", "deduplication"} with input as _mixer({"span_replacement": [
		{"span": "$.attributes.pii__pii_regex_v2__EMAIL_ADDRESS", "min_score": 0.5, "replacement": " |mail| "},
		{"span": "$.attributes.bff_duplicate_paragraph_spans", "min_score": 0.5, "replacement": ""},
	]})
}

test_attributes_that_nothing_asks_for_do_nothing if {
	mixed := _mixer({"attributes": ["pii_detection", "dedupe_docs"], "filter": {"include": [], "exclude": []}})
	dolma.uses == set() with input as mixed
	dolma.flows == set() with input as mixed
}

test_an_attribute_of_somebody_else_is_no_filter_that_is_known if {
	mixed := _mixer({"filter": {"exclude": ["$.attributes[?(@.ours__random_number_v1__random[0][2] > 0.9)]"]}})
	dolma.uses == set() with input as mixed
	count(instruction_flows.facts) == 2 with input as mixed
}

test_a_deduper_finds_what_is_there_twice if {
	deduped := given.file("dolma_deduper", {
		"documents": ["s3://acme/web/*.gz"],
		"dedupe": {"name": "d", "paragraphs": {"attribute_name": "twice"}}, "bloom_filter": {"estimated_doc_count": 10},
		"processes": 4,
	})
	{one.path[5] | some one in cleaning_treatments.facts} == {"deduplication"} with input as deduped
	count(parallel_processing.facts) == 1 with input as deduped
	{one.path[4] | some one in data_origins.facts} == {"amazon-s3"} with input as deduped
}

test_one_process_is_not_parallel_and_a_tagger_cleans_nothing if {
	tagged := given.file("dolma_tagger", {"documents": ["/data/*.gz"], "taggers": ["pii_regex_v2"], "processes": 1})
	parallel_processing.facts == set() with input as tagged
	dolma.uses == set() with input as tagged
	data_origins.facts == set() with input as tagged
}

_mixer(stream) := given.file("dolma_mixer", {"streams": [object.union({"name": "web", "documents": ["in/*.gz"], "output": {"path": "out"}}, stream)]})
