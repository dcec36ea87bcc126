# METADATA
# title: Dashboards of clusters that scripts start
# description: |
#   A head of Ray whose dashboard is reached from outside it, in a script that starts no server. The dashboard runs
#   unless it is turned off, and by itself it only listens on the head's own address.
# custom:
#   title_zh: 脚本启动的集群看板
#   shows: [6.1.3.4.b.2]
package facts.launch.task_dashboards

import data.lib.fact
import data.lib.served_commands

facts contains fact.of(["platform", "overall", "usability", "task_status", key], value, places) if {
	some run in input.resources.launch.ray
	run.body.flags.head == true
	run.body.flags["dashboard-host"] in {"0.0.0.0", "::"}
	not run.body.flags["include-dashboard"] == false
	not fact.undecided(run, ["flags", "include-dashboard"])
	not _serves(run)
	places := [fact.at(run, ["flags", flag]) | some flag in ["dashboard-host", "include-dashboard"]; run.body.flags[flag]]
	some key, value in {"provided_by": concat("", ["Ray dashboard (", run.name, ")"]), "display": "dashboard"}
}

unknown contains fact.unknown("where Ray's dashboard listens is not known", [place]) if {
	some run in input.resources.launch.ray
	run.body.flags.head == true
	fact.undecided(run, ["flags", "dashboard-host"])
	place := fact.at(run, ["flags", "dashboard-host"])
}

_serves(run) if {
	some server in served_commands.servers
	_script(server.resource) == _script(run)
}

_script(resource) := split(resource.address, "#")[0]
