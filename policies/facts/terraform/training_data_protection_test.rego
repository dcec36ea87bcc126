package facts.terraform.training_data_protection_test

import data.facts.terraform.training_data_protection as rule
import data.lib.resources_test as given

test_a_key_and_no_public_access if {
	given.shown(rule.facts) == {
		[
			"training.data_protection.security_mechanisms.encryption_at_rest.provided_by", "google_storage_bucket.main",
			["1:encryption.0.default_kms_key_name"],
		],
		[
			"training.data_protection.security_mechanisms.access_control.provided_by", "google_storage_bucket.main",
			["1:public_access_prevention"],
		],
	} with input as _bucket("training-datasets", {})
}

test_none_from_a_bucket_for_anything if rule.facts == set() with input as _bucket("assets", {})

test_none_from_a_grant_to_everybody if {
	_granted("user:a@example.org") == 1
	_granted("allUsers") == 0
}

test_checkpoints_that_are_kept_for_some_days if {
	rule.facts == set() with input as _bucket("checkpoints", {})
	{path | some [path, _] in given.values(rule.facts)} == {
		"fine_tuning.produced_data.checkpoints.management.provided_by",
		"fine_tuning.produced_data.checkpoints.protection.provided_by",
	} with input as _bucket("checkpoints", {"lifecycle_rule": [{
		"action": [{"type": "Delete"}],
		"condition": [{"age": 30}],
	}]})
}

test_personal_data_that_is_removed if {
	template := given.block(2, "google_data_loss_prevention_deidentify_template", "t", {"deidentify_config": [{}]})
	bucket := given.block(1, "google_storage_bucket", "datasets", {})
	both := {"google_data_loss_prevention_deidentify_template": [template], "google_storage_bucket": [bucket]}
	count(rule.facts) == 1 with input as {"resources": {"terraform": both}}
	rule.facts == set() with input as given.input_of("terraform", "google_data_loss_prevention_deidentify_template", [template])
}

_granted(member) := number if {
	number := count(rule.facts) with input as {"resources": {"terraform": {
		"google_storage_bucket": [given.block(1, "google_storage_bucket", "datasets", {})],
		"google_storage_bucket_iam_member": [object.union(
			given.block(2, "google_storage_bucket_iam_member", "m", {"member": member}),
			{"references": [{"pointer": ["bucket"], "to": ["google_storage_bucket.datasets"]}]},
		)],
	}}}
}

_bucket(name, more) := given.terraform("google_storage_bucket", object.union(
	{"name": name, "encryption": [{"default_kms_key_name": "key"}], "public_access_prevention": "enforced"},
	more,
))
