package facts.terraform.backups_test

import data.facts.terraform.backups as rule
import data.lib.resources_test as given

test_a_plan_shows_how_long_it_keeps if {
	places := ["1:rule.0.lifecycle.0.delete_after"]
	given.shown(rule.facts) == {
		["storage.protection.backup.provided_by", "aws_backup_plan.main", places],
		["storage.protection.backup.retention_days", 35, places],
	} with input as _plan([35])
}

test_the_longest_of_several_is_the_figure if {
	{value | some [path, value] in given.values(rule.facts); endswith(path, "retention_days")} == {365} with input as _plan([35, 365])
}

test_one_in_kubernetes_may_be_longer if {
	schedule := given.kubernetes([{
		"apiVersion": "velero.io/v1", "kind": "Schedule",
		"metadata": {"name": "daily"}, "spec": {"schedule": "0 1 * * *", "template": {"ttl": "1440h0m0s"}},
	}])
	given.values(rule.facts) == {["storage.protection.backup.provided_by", "aws_backup_plan.main"]} with input as object.union(
		_plan([35]),
		schedule,
	)
}

test_none_where_nothing_is_kept if {
	rule.facts == set() with input as _plan([0])
	rule.facts == set() with input as given.terraform("aws_backup_plan", {"rule": [{"rule_name": "daily"}]})
}

test_a_retention_that_is_not_known_is_unknown if {
	given.open(rule.unknown) == {[
		"how long backups are kept is not known",
		["1:rule.0.lifecycle.0.delete_after"],
	]} with input as given.terraform_open(
		"aws_backup_plan",
		{"rule": [{"lifecycle": [{}]}]},
		[["rule", 0, "lifecycle", 0, "delete_after"], ["rule", 0, "target_vault_name"]],
		[],
	)
}

test_automatic_backups_of_a_file_system if {
	count(rule.facts) == 2 with input as given.terraform("aws_fsx_lustre_file_system", {"automatic_backup_retention_days": 7})
	rule.facts == set() with input as given.terraform("aws_fsx_lustre_file_system", {"automatic_backup_retention_days": 0})
	count(rule.unknown) == 1 with input as given.terraform_open(
		"aws_fsx_lustre_file_system", {},
		[["automatic_backup_retention_days"]], [],
	)
}

test_a_policy_that_is_enabled if {
	count(rule.facts) == 1 with input as given.terraform("aws_efs_backup_policy", {"backup_policy": [{"status": "ENABLED"}]})
	rule.facts == set() with input as given.terraform("aws_efs_backup_policy", {"backup_policy": [{"status": "DISABLED"}]})
	count(rule.unknown) == 1 with input as given.terraform_open(
		"aws_efs_backup_policy",
		{"backup_policy": [{}]},
		[["backup_policy", 0, "status"]],
		[],
	)
}

test_a_policy_for_file_shares if {
	count(rule.facts) == 2 with input as given.terraform("azurerm_backup_policy_file_share", {"retention_daily": [{"count": 30}]})
}

_plan(retentions) := given.terraform("aws_backup_plan", {"rule": [{"lifecycle": [{"delete_after": days}]} |
	some days in retentions
]})
