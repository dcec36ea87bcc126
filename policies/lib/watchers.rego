# METADATA
# title: What watches clusters in clouds
# description: |
#   Finds the monitoring and logging of a cloud that Terraform turns on for a cluster: add-ons, lists of what is
#   collected, and switches. A workspace that nothing sends to watches nothing.
package lib.watchers

import data.lib.fact
import data.lib.modules
import data.lib.terraform

# each with its row, what provides it, where, and its source
found contains _found(data.knowledge.cloud_watchers.addons[type].of[name], resource, array.concat(pointer, row.name)) if {
	some [type, row, resource, pointer, addon] in _addons
	name := object.get(addon, row.name, "")
	object.get(addon, object.get(row, "disabled", "-"), false) != true
}

found contains _found(row.of[name], module, [argument, name]) if {
	some module in input.resources.terraform.module
	not modules.absent(module)
	row := modules.row(data.knowledge.cloud_watchers.module_addons, module)
	some argument in row.maps
	some name in _keys(module, argument)
}

found contains _found(row.members[member], resource, array.concat(row.at, [position])) if {
	some row in data.knowledge.cloud_watchers.lists
	some resource in input.resources.terraform[row.type]
	some position, member in object.get(resource.body, row.at, [])
}

found contains _found(row.members[member], module, array.concat(row.at, [position])) if {
	some row in data.knowledge.cloud_watchers.module_lists
	some module in input.resources.terraform.module
	_like(modules.origin(module.body.source), row.like)
	some position, member in object.get(module.body, row.at, [])
}

found contains _found(row.is, resource, row.at) if {
	some row in data.knowledge.cloud_watchers.switches
	some resource in input.resources.terraform[row.type]
	terraform.on(object.get(resource.body, row.at, false))
}

found contains _found(one.is, module, one.at) if {
	some [module, one] in _module_switches
	not fact.undecided(module, one.at)
	terraform.on(object.get(module.body, one.at, object.get(one, "default", false)))
}

found contains _found(row.is, resource, row.at) if {
	some row in data.knowledge.cloud_watchers.given
	some resource in input.resources.terraform[row.type]
	terraform.given(resource, row.at)
}

found contains _found("container_insights_ecs", cluster, ["setting", position, "value"]) if {
	some cluster in input.resources.terraform.aws_ecs_cluster
	some position, setting in cluster.body.setting
	setting.name == "containerInsights"
	setting.value in {"enabled", "enhanced"}
}

# a rule that forwards Prometheus metrics to a workspace, and is put on a cluster
found contains _found("azure_prometheus", rule, ["data_sources", 0, "prometheus_forwarder"]) if {
	some rule in input.resources.terraform.azurerm_monitor_data_collection_rule
	count(rule.body.data_sources[0].prometheus_forwarder) > 0
	count(rule.body.destinations[0].monitor_account) > 0
	association := "azurerm_monitor_data_collection_rule_association"
	count(terraform.users(rule, association, ["data_collection_rule_id"])) > 0
}

# whether logs are collected too is a setting of this add-on
logs contains one if {
	some one in found
	one.what.logs
	not one.what.name == "CloudWatch Container Insights"
}

logs contains one if {
	some one in found
	one.what.logs
	one.what.name == "CloudWatch Container Insights"
	not _settled_otherwise(one.resource)
}

# where it is not known whether something is watched
open contains fact.at(resource, row.at) if {
	some table in ["lists", "switches"]
	some row in data.knowledge.cloud_watchers[table]
	some resource in input.resources.terraform[row.type]
	fact.undecided(resource, row.at)
}

open contains fact.at(resource, row.name) if {
	some [_, row, resource, pointer, _] in _addons
	fact.undecided(resource, array.concat(pointer, row.name))
}

open contains fact.at(resource, row.at) if {
	some row in data.knowledge.cloud_watchers.given
	some resource in input.resources.terraform[row.type]
	terraform.unsure(resource, row.at)
}

open contains fact.at(module, one.at) if {
	some [module, one] in _module_switches
	fact.undecided(module, one.at)
}

_module_switches contains [module, one] if {
	some module in input.resources.terraform.module
	not modules.absent(module)
	some one in modules.row(data.knowledge.cloud_watchers.module_switches, module).switches
}

# entries of a map, those of which the value is not known among them
_keys(module, argument) := object.keys(_object(object.get(module.body, argument, {}))) | {pointer[1] |
	some pointer in module.unknown
	pointer[0] == argument
	count(pointer) > 1
}

_addons contains [type, row, resource, pointer, addon] if {
	some type, row in data.knowledge.cloud_watchers.addons
	some resource in input.resources.terraform[type]
	some [pointer, addon] in _each(resource, row)
}

_each(resource, row) := [[array.concat(row.each, [position]), addon] |
	some position, addon in object.get(resource.body, row.each, [])
] if {
	row.each
} else := [[[], resource.body]]

_found(id, resource, pointer) := {
	"id": id,
	"what": row,
	"by": concat("", [row.name, " (", resource.address, ")"]),
	"source": resource.source,
	"resource": resource,
	"place": fact.at(resource, pointer),
} if {
	row := data.knowledge.cloud_watchers.watchers[id]
}

_like(origin, start) if origin == start

_like(origin, start) if startswith(origin, concat("", [start, "//"]))

_settled_otherwise(resource) if fact.undecided(resource, ["configuration_values"])

_settled_otherwise(resource) if {
	plain := replace(object.get(resource.body, "configuration_values", ""), " ", "")
	contains(plain, "\"containerLogs\":{\"enabled\":false")
}

_object(value) := value if is_object(value)

_object(value) := {} if not is_object(value)
