# METADATA
# title: Monitoring of storage in clouds
# description: |
#   Alarms that are on and look at metrics of a file system, of volumes, of a bucket or of memory, and monitoring of a
#   cluster that collects the state of volumes. What the storage serves, an alarm does not say.
# custom:
#   title_zh: 云上的存储监测
#   shows: [6.1.2.5.a.5]
package facts.terraform.storage_monitoring

import data.lib.alarms
import data.lib.fact
import data.lib.watchers

facts contains fact.of(array.concat(_root, ["metrics", metric, "provided_by"]), alarm.resource.address, [alarm.place]) if {
	some alarm in alarms.all
	some metric in alarms.meanings(alarm, "storage")
}

facts contains fact.of(array.concat(_root, ["query", "provided_by"]), by, [alarm.place]) if {
	some alarm in alarms.all
	count(alarms.meanings(alarm, "storage")) > 0
	by := concat("", [alarm.row.names, " (", alarm.resource.address, ")"])
}

facts contains fact.of(array.concat(_root, ["metrics", metric, "provided_by"]), one.by, [one.place]) if {
	some one in watchers.found
	some metric in one.what.storage
}

facts contains fact.of(array.concat(_root, ["query", "provided_by"]), one.by, [one.place]) if {
	some one in watchers.found
	one.what.storage
	one.what.query
}

unknown := set()

_root := ["platform", "toolchain", "monitoring", "storage"]
