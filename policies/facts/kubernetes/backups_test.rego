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

_schedule(changes) := _object("velero.io/v1", object.union(
	{"schedule": "0 1 * * *", "template": {"ttl": "720h0m0s"}},
	changes,
))

_object(version, spec) := given.kubernetes([{
	"apiVersion": version, "kind": "Schedule",
	"metadata": {"name": "daily", "namespace": "velero"}, "spec": spec,
}])
