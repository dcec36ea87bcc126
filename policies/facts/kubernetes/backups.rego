# METADATA
# title: Backups by Velero
# description: |
#   A Velero Schedule that is not paused shows backup, and its template's ttl in whole hours for how many days.
#   Of several retentions, here and in Terraform, the longest is the figure. A single Backup recurs for nobody.
# custom:
#   title_zh: Velero 备份
#   shows: [6.1.1.3.c]
package facts.kubernetes.backups

import data.facts.terraform.backups as others
import data.lib.fact
import data.lib.kubernetes
import data.lib.protection

facts contains protection.by("backup", kubernetes.called("Schedule", schedule), [fact.at(schedule, ["spec", "schedule"])]) if {
	some schedule in _running
}

facts contains protection.retention(days, [fact.at(schedule, ["spec", "template", "ttl"])]) if {
	some schedule in _running
	days := _days(schedule)
	days == max(retentions | others.retentions)
}

unknown := set()

# for how many days each backup is kept
retentions := {_days(schedule) | some schedule in _running}

_running := [schedule |
	some schedule in input.resources.kubernetes.Schedule
	kubernetes.in_group(schedule, "velero.io")
	schedule.body.spec.schedule != ""
	not schedule.body.spec.paused == true
]

# "720h0m0s"; minutes do not make a day
_days(schedule) := days if {
	days := to_number(split(schedule.body.spec.template.ttl, "h")[0]) / 24
	days > 0
}
