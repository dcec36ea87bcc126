package facts.training.instruction_flows_test

import data.facts.training.instruction_flows as rule
import data.lib.configurations_test as given

test_a_flow_that_is_written_down if {
	count(rule.facts) == 2 with input as given.file("data_juicer", {"process": ["clean_email_mapper"]})
}

test_none_from_an_empty_flow if {
	rule.facts == set() with input as given.file("data_juicer", {"process": []})
}

test_a_reference_is_unknown if {
	mixed := {"process": ["ray_document_deduplicator", "document_deduplicator"]}
	rule.facts == set() with input as given.file("data_juicer", mixed)
	count(rule.unknown) == 1 with input as given.file("data_juicer", mixed)
}

test_filters_of_nemo_curator if {
	filters := [{"name": "nemo_curator.filters.UrlsFilter"}, {"name": "nemo_curator.filters.NumbersFilter"}]
	given.under(rule.facts, "provided_by") == {"NeMo Curator"} with input as given.file("nemo_curator", {"filters": filters})
	one := array.slice(filters, 0, 1)
	rule.facts == set() with input as given.file("nemo_curator", {"filters": one})
}
