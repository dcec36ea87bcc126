package facts.terraform.data_catalogues_test

import data.facts.terraform.data_catalogues as rule
import data.lib.resources_test as given

test_a_catalogue if {
	given.shown(rule.facts) == {[
		"storage.metadata_search.provided_by",
		"AWS Glue Data Catalog (aws_glue_catalog_database.main)",
		["1:"],
	]} with input as given.terraform("aws_glue_catalog_database", {"name": "corpus"})
}

test_fields_of_its_tags if {
	template := given.block(1, "google_data_catalog_tag_template", "t", {"fields": [{"field_id": "owner"}]})
	group := given.block(2, "google_data_catalog_entry_group", "g", {})
	both := {"google_data_catalog_tag_template": [template], "google_data_catalog_entry_group": [group]}
	["storage.metadata_search.fields.owner.provided_by", template.address] in given.values(rule.facts) with input as {"resources": {"terraform": both}}
	rule.facts == set() with input as given.input_of("terraform", "google_data_catalog_tag_template", [template])
}
