# METADATA
# title: Monitoring of the network by the cloud
# description: |
#   Monitoring of a cloud that measures the traffic of a cluster, and monitors of connections that measure latency
#   between ends that are given. Which network it is for, the names of a cluster do not always say. Logs of flows are
#   left out.
# custom:
#   title_zh: 云服务的网络监测
#   shows: [6.1.2.5.a.4]
package facts.terraform.network_monitoring

import data.lib.fact
import data.lib.terraform
import data.lib.watchers

facts contains fact.of(array.concat(_root, ["metrics", metric, "provided_by"]), one.by, [one.place]) if {
	some one in watchers.found
	some metric in one.what.network
}

facts contains fact.of(array.concat(_root, ["query", "provided_by"]), one.by, [one.place]) if {
	some one in watchers.found
	one.what.network
	one.what.query
}

facts contains fact.of(array.concat(_root, path), resource.address, [place]) if {
	some [resource, place] in _connections
	some path in [["metrics", "latency", "provided_by"], ["query", "provided_by"]]
}

unknown contains fact.unknown("what a monitor of connections calls is not known", [fact.at(probe, ["destination"])]) if {
	some probe in input.resources.terraform.aws_networkmonitor_probe
	terraform.unsure(probe, ["destination"])
}

_connections contains [probe, fact.at(probe, ["destination"])] if {
	some probe in input.resources.terraform.aws_networkmonitor_probe
	terraform.given(probe, ["destination"])
}

_connections contains [monitor, fact.at(monitor, ["test_group"])] if {
	some monitor in input.resources.terraform.azurerm_network_connection_monitor
	some group in monitor.body.test_group
	not terraform.off(object.get(group, "enabled", true))
	count(group.destination_endpoints) > 0
}

_root := ["platform", "toolchain", "monitoring", "network"]
