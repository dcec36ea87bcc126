package facts.kubernetes.backups_test

import data.facts.kubernetes.backups as rule
import data.lib.resources_test as given

test_a_schedule_shows_how_long_it_keeps if {
	given.shown(rule.facts) == {
		["storage.protection.backup.provided_by", "Schedule velero/daily", ["1:spec.schedule"]],
		["storage.protection.backup.retention_days", 30, ["1:spec.template.ttl"]],
	} with input as _schedule({})
}

test_no_figure_where_it_does_not_say if {
	count(rule.facts) == 1 with input as _schedule({"template": {"ttl": "0s"}})
	count(rule.facts) == 1 with input as _schedule({"template": {"ttl": "0h0m0s"}})
}

test_none_while_it_is_paused if {
	rule.facts == set() with input as _schedule({"paused": true})
}

test_none_without_a_schedule if {
	rule.facts == set() with input as _schedule({"schedule": ""})
}

test_none_from_a_schedule_of_something_else if {
	rule.facts == set() with input as _object("example.io/v1", {"schedule": "0 1 * * *"})
}

test_schedules_of_other_operators if {
	k8up := _object("k8up.io/v1", {"backup": {"schedule": "@daily"}, "prune": {"retention": {"keepDaily": 14}}})
	_days == {14} with input as k8up
	snapshots := given.kubernetes([_named("snapscheduler.backube/v1", "SnapshotSchedule", {"schedule": "0 1 * * *", "retention": {"expires": "168h"}})])
	_days == {7} with input as snapshots
	rule.facts == set() with input as given.kubernetes([_named("snapscheduler.backube/v1", "SnapshotSchedule", {"schedule": "0 1 * * *", "disabled": true})])
}

test_a_database_with_a_schedule if {
	database := _named("postgresql.cnpg.io/v1", "Cluster", {"backup": {"retentionPolicy": "30d"}})
	schedule := _named("postgresql.cnpg.io/v1", "ScheduledBackup", {"schedule": "0 0 0 * * *", "cluster": {"name": "daily"}})
	_days == {30} with input as given.kubernetes([database, schedule])
	rule.facts == set() with input as given.kubernetes([database])
	rule.facts == set() with input as given.kubernetes([schedule])
}

test_schedules_in_the_values_of_a_chart if {
	_days == {10} with input as _chart({"disabled": false, "schedule": "0 0 * * *", "template": {"ttl": "240h"}})
	rule.facts == set() with input as _chart({"disabled": true, "schedule": "0 0 * * *", "template": {"ttl": "240h"}})
	rule.facts == set() with input as given.kubernetes([_named("helm.toolkit.fluxcd.io/v2", "HelmRelease", {"chart": {"spec": {"chart": "velero"}}})])
}

test_a_class_of_snapshots_says_no_retention if {
	class := object.union(_named("snapshot.storage.k8s.io/v1", "VolumeSnapshotClass", {}), {"driver": "ebs.csi.aws.com"})
	given.values(rule.facts) == {["storage.protection.backup.provided_by", "VolumeSnapshotClass velero/daily"]} with input as given.kubernetes([class])
}

_days := {value | some ["storage.protection.backup.retention_days", value] in given.values(rule.facts)}

_chart(schedule) := given.kubernetes([_named("helm.toolkit.fluxcd.io/v2", "HelmRelease", {
	"chart": {"spec": {"chart": "velero"}},
	"values": {"schedules": {"daily": schedule}},
})])

_named(version, kind, spec) := {
	"apiVersion": version, "kind": kind,
	"metadata": {"name": "daily", "namespace": "velero"}, "spec": spec,
}

_schedule(changes) := _object("velero.io/v1", object.union(
	{"schedule": "0 1 * * *", "template": {"ttl": "720h0m0s"}},
	changes,
))

_object(version, spec) := given.kubernetes([{
	"apiVersion": version, "kind": "Schedule",
	"metadata": {"name": "daily", "namespace": "velero"}, "spec": spec,
}])
