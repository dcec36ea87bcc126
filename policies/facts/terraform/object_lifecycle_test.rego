package facts.terraform.object_lifecycle_test

import data.facts.terraform.object_lifecycle as rule
import data.lib.resources_test as given

test_a_transition_shows_a_flow_and_both_media if {
	by := "aws_s3_bucket_lifecycle_configuration.main"
	places := ["1:rule.0.transition.0.storage_class"]
	given.shown(rule.facts) == {
		["storage.data_flows.main.object_archive.from", "object", places],
		["storage.data_flows.main.object_archive.to", "object_archive", places],
		["storage.data_flows.main.object_archive.provided_by", by, places],
		["storage.media.object.provided_by", by, places],
		["storage.media.object_archive.provided_by", by, places],
	} with input as _rule({}) with data.knowledge.storage as _products
}

test_none_from_a_rule_that_is_off if {
	rule.facts == set() with input as _rule({"status": "Disabled"}) with data.knowledge.storage as _products
}

test_none_from_expiry if {
	rule.facts == set() with input as _rule({"transition": [], "expiration": [{"days": 90}]})
		with data.knowledge.storage as _products
}

test_none_from_a_class_that_stays_where_it_is if {
	rule.facts == set() with input as _rule({"transition": [{"days": 0, "storage_class": "STANDARD"}]})
		with data.knowledge.storage as _products
}

test_a_status_that_is_not_known_is_unknown if {
	given.open(rule.unknown) == {["lifecycle of a bucket is not known", ["1:rule"]]} with input as given.terraform_open(
		"aws_s3_bucket_lifecycle_configuration",
		{"rule": [{"transition": [{"storage_class": "GLACIER"}]}]},
		[["rule", 0, "status"]],
		[],
	)
}

test_a_number_of_days_that_is_not_known_does_not_matter if {
	open := given.terraform_open("aws_s3_bucket_lifecycle_configuration", _body({}), [["rule", 0, "transition", 0, "days"]], [])
	count(rule.facts) == 5 with input as open with data.knowledge.storage as _products
	rule.unknown == set() with input as open with data.knowledge.storage as _products
}

test_the_older_form_inside_the_bucket if {
	bucket := {"lifecycle_rule": [{"enabled": true, "transition": [{"storage_class": "GLACIER"}]}]}
	count(rule.facts) == 5 with input as given.terraform("aws_s3_bucket", bucket) with data.knowledge.storage as _products
	off := {"lifecycle_rule": [{"enabled": false, "transition": [{"storage_class": "GLACIER"}]}]}
	rule.facts == set() with input as given.terraform("aws_s3_bucket", off) with data.knowledge.storage as _products
}

test_a_google_bucket_from_its_own_class if {
	bucket := {
		"storage_class": "NEARLINE",
		"lifecycle_rule": [{"action": [{"type": "SetStorageClass", "storage_class": "ARCHIVE"}]}],
	}
	["storage.data_flows.main.object_archive.from", "object_infrequent"] in given.values(rule.facts) with input as given.terraform(
		"google_storage_bucket",
		bucket,
	)
		with data.knowledge.storage as _products
	deletes := {"lifecycle_rule": [{"action": [{"type": "Delete"}]}]}
	rule.facts == set() with input as given.terraform("google_storage_bucket", deletes) with data.knowledge.storage as _products
}

test_an_azure_policy_by_its_tiers if {
	policy := {"rule": [{"enabled": true, "actions": [{"base_blob": [{
		"tier_to_archive_after_days_since_modification_greater_than": 90,
		"delete_after_days_since_modification_greater_than": 900,
	}]}]}]}
	count(rule.facts) == 5 with input as given.terraform("azurerm_storage_management_policy", policy)
		with data.knowledge.storage as _products
}

_products := {"object_classes": {
	"STANDARD": "object", "STANDARD_IA": "object_infrequent", "NEARLINE": "object_infrequent",
	"GLACIER": "object_archive", "ARCHIVE": "object_archive",
}}

_body(changes) := {"rule": [object.union(
	{"id": "cool", "status": "Enabled", "transition": [{"days": 30, "storage_class": "GLACIER"}]},
	changes,
)]}

_rule(changes) := given.terraform("aws_s3_bucket_lifecycle_configuration", _body(changes))
