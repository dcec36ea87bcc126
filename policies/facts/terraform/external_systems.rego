# METADATA
# title: Connectors to systems outside
# description: |
#   Services that take data in from databases, stores, queues and applications outside: migrations and transfers that
#   have a task or are running, flows, and connections of Airbyte and of Kafka Connect. A connector that nothing uses,
#   that waits or that writes takes nothing in.
# custom:
#   title_zh: 连接外部系统的服务
#   shows: [6.2.1.1.a]
package facts.terraform.external_systems

import data.lib.fact
import data.lib.naming
import data.lib.terraform

facts contains found if {
	some [resource, pointer, kind] in _systems
	some key, value in {"provided_by": resource.address, "kind": kind}
	path := ["development", "data", "ingestion", "external_systems", naming.slug(resource.address), key]
	found := fact.of(path, value, [fact.at(resource, pointer)])
}

unknown contains fact.unknown("what a connector reads is not known", [fact.at(resource, row.at)]) if {
	some type, row in data.knowledge.external_systems.connectors
	some resource in input.resources.terraform[type]
	fact.undecided(resource, row.at)
}

_systems contains [resource, row.at, kind] if {
	some type, row in data.knowledge.external_systems.connectors
	some resource in input.resources.terraform[type]
	_works(resource, row)
	kind := _kinds[lower(object.get(resource.body, row.at, ""))]
}

_systems contains [resource, array.concat(row.at, [block]), kind] if {
	some type, row in data.knowledge.external_systems.blocks
	some resource in input.resources.terraform[type]
	_works(resource, row)
	some block, kind in row.of
	count(object.get(resource.body, array.concat(row.at, [block]), [])) > 0
}

_systems contains [resource, [], row.kind] if {
	some type, row in data.knowledge.external_systems.types
	some resource in input.resources.terraform[type]
	_works(resource, row)
}

# airbyte_source_postgres, where a connection takes from it
_systems contains [resource, [], kind] if {
	some type, resources in input.resources.terraform
	startswith(type, "airbyte_source_")
	kind := _kinds[trim_prefix(type, "airbyte_source_")]
	some resource in resources
	some connection in terraform.users(resource, "airbyte_connection", ["source_id"])
	object.get(connection.body, "status", "active") == "active"
}

_systems contains [connector, [argument, "connector.class"], kind] if {
	some [type, argument] in [
		["aws_mskconnect_connector", "connector_configuration"],
		["confluent_connector", "config_nonsensitive"],
	]
	some connector in input.resources.terraform[type]
	object.get(connector.body, "status", "RUNNING") == "RUNNING"
	names := split(lower(connector.body[argument]["connector.class"]), ".")
	class := names[count(names) - 1]
	contains(class, "source")
	kind := [kind | some word, kind in _kinds; contains(class, word)][0]
}

_works(resource, row) if {
	_is_on(resource, row)
	_has_task(resource, row)
	not terraform.on(object.get(resource.body, object.get(row, "off", "-"), false))
}

_is_on(_, row) if not row.switch

_is_on(resource, row) if {
	[pointer, values] := row.switch
	object.get(resource.body, pointer, null) in values
}

_has_task(_, row) if not row.task

_has_task(resource, row) if {
	[type, argument] := row.task
	count(terraform.users(resource, type, [argument])) > 0
}

_kinds := data.knowledge.external_systems.kinds
