# METADATA
# title: Backups of volumes and databases
# description: |
#   A Velero Schedule that is not paused shows backup, and its template's ttl in whole hours for how many days; so do the
#   schedules of K8up, CloudNativePG and SnapScheduler, and those in the values of Velero's chart. Of several retentions,
#   here and in Terraform, the longest is the figure. A single Backup recurs for nobody, and a class of snapshots
#   does not say how long they are kept.
# custom:
#   title_zh: 卷与数据库备份
#   shows: [6.1.1.3.c]
package facts.kubernetes.backups

import data.facts.terraform.backups as others
import data.lib.charts
import data.lib.fact
import data.lib.kubernetes
import data.lib.protection

facts contains protection.by("backup", one.by, [one.place]) if some one in _running

# how snapshots of volumes are made, though not for how long they are kept
facts contains protection.by("backup", kubernetes.called("VolumeSnapshotClass", class), [fact.at(class, ["driver"])]) if {
	some class in input.resources.kubernetes.VolumeSnapshotClass
	class.body.driver != ""
}

facts contains protection.retention(one.days, [one.kept]) if {
	some one in _running
	is_number(one.days)
	one.days == max(retentions | others.retentions)
}

unknown := set()

# for how many days each backup is kept
retentions := {one.days | some one in _running; is_number(one.days)}

_running contains _of("Schedule", schedule, ["spec", "schedule"], ["spec", "template", "ttl"]) if {
	some schedule in input.resources.kubernetes.Schedule
	kubernetes.in_group(schedule, "velero.io")
	schedule.body.spec.schedule != ""
	not schedule.body.spec.paused == true
}

# K8up says how many daily copies it keeps, or for how long
_running contains {
	"by": kubernetes.called("Schedule", schedule), "place": fact.at(schedule, ["spec", "backup", "schedule"]),
	"kept": fact.at(schedule, ["spec", "prune", "retention"]),
	"days": object.get(schedule.body.spec, ["prune", "retention", "keepDaily"], null),
} if {
	some schedule in input.resources.kubernetes.Schedule
	kubernetes.in_group(schedule, "k8up.io")
	schedule.body.spec.backup.schedule != ""
}

_running contains {
	"by": kubernetes.called("ScheduledBackup", schedule), "place": fact.at(schedule, ["spec", "schedule"]),
	"kept": fact.at(database, ["spec", "backup", "retentionPolicy"]),
	"days": _days(object.get(database.body.spec, ["backup", "retentionPolicy"], "")),
} if {
	some schedule in input.resources.kubernetes.ScheduledBackup
	kubernetes.in_group(schedule, "postgresql.cnpg.io")
	not schedule.body.spec.suspend == true
	some database in input.resources.kubernetes.Cluster
	database.source == schedule.source
	database.name == schedule.body.spec.cluster.name
}

_running contains _of("SnapshotSchedule", schedule, ["spec", "schedule"], ["spec", "retention", "expires"]) if {
	some schedule in input.resources.kubernetes.SnapshotSchedule
	kubernetes.in_group(schedule, "snapscheduler.backube")
	schedule.body.spec.schedule != ""
	not schedule.body.spec.disabled == true
}

_running contains {
	"by": charts.called(one), "place": fact.at(one.resource, array.concat(pointer, ["schedule"])),
	"kept": fact.at(one.resource, array.concat(pointer, ["template", "ttl"])), "days": _days(schedule.template.ttl),
} if {
	some one in charts.asked
	one.chart == "velero"
	some name, schedule in one.values.schedules
	not schedule.disabled == true
	schedule.schedule != ""
	pointer := array.concat(one.pointer, ["schedules", name])
}

_of(kind, schedule, at, kept) := {
	"by": kubernetes.called(kind, schedule), "place": fact.at(schedule, at), "kept": fact.at(schedule, kept),
	"days": _days(object.get(schedule.body, kept, "")),
}

# "720h0m0s", "30d"; minutes do not make a day
_days(text) := days if {
	is_string(text)
	contains(text, "h")
	days := to_number(split(text, "h")[0]) / 24
	days > 0
} else := days if {
	is_string(text)
	some unit, length in {"d": 1, "w": 7}
	endswith(text, unit)
	days := to_number(trim_suffix(text, unit)) * length
	days > 0
} else := null
