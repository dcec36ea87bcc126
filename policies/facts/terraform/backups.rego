# METADATA
# title: Backups of cloud storage
# description: |
#   A backup plan with a rule that keeps what it makes for some days, automatic backups of a file system, or a backup
#   policy that is enabled show backup. Of several retentions, here and in Kubernetes, the longest is the figure.
# custom:
#   title_zh: 云存储备份
#   shows: [6.1.1.3.c]
package facts.terraform.backups

import data.facts.kubernetes.backups as others
import data.lib.fact
import data.lib.protection
import data.lib.terraform

facts contains protection.by("backup", kept.resource.address, [fact.at(kept.resource, kept.pointer)]) if {
	some kept in _kept
}

facts contains protection.retention(kept.days, [fact.at(kept.resource, kept.pointer)]) if {
	some kept in _kept
	kept.days == max(retentions | others.retentions)
}

facts contains protection.by("backup", policy.address, [fact.at(policy, ["backup_policy", 0, "status"])]) if {
	some policy in input.resources.terraform.aws_efs_backup_policy
	policy.body.backup_policy[0].status == "ENABLED"
}

unknown contains fact.unknown("whether backups are made is not known", [fact.at(policy, ["backup_policy"])]) if {
	some policy in input.resources.terraform.aws_efs_backup_policy
	fact.undecided(policy, ["backup_policy", 0, "status"])
}

unknown contains fact.unknown("how long backups are kept is not known", [fact.at(resource, [argument])]) if {
	some type, argument in _retained
	some resource in input.resources.terraform[type]
	fact.undecided(resource, [argument])
}

unknown contains fact.unknown("how long backups are kept is not known", [fact.at(plan, pointer)]) if {
	some plan in input.resources.terraform.aws_backup_plan
	some pointer in plan.unknown
	pointer[0] == "rule"
	_matters(pointer)
}

# for how many days each backup is kept
retentions := {kept.days | some kept in _kept}

_kept contains {"resource": plan, "pointer": ["rule", position, "lifecycle", 0, "delete_after"], "days": days} if {
	some plan in input.resources.terraform.aws_backup_plan
	some position, rule in plan.body.rule
	days := terraform.figure(rule.lifecycle[0].delete_after)
	days > 0
}

_kept contains {"resource": resource, "pointer": [argument], "days": days} if {
	some type, argument in _retained
	some resource in input.resources.terraform[type]
	days := terraform.figure(resource.body[argument])
	days > 0
}

_kept contains {"resource": policy, "pointer": ["retention_daily", 0, "count"], "days": days} if {
	some policy in input.resources.terraform.azurerm_backup_policy_file_share
	days := terraform.figure(policy.body.retention_daily[0].count)
	days > 0
}

_retained := {
	"aws_fsx_lustre_file_system": "automatic_backup_retention_days",
	"aws_fsx_openzfs_file_system": "automatic_backup_retention_days",
	"aws_fsx_ontap_file_system": "automatic_backup_retention_days",
	"aws_fsx_windows_file_system": "automatic_backup_retention_days",
}

# to which vault and when is no matter
_matters(pointer) if count(pointer) <= 2

_matters(pointer) if pointer[2] == "lifecycle"
