# METADATA
# title: Clusters in several clouds and regions
# description: |
#   Clusters in two clouds or more, or at the edge beside a cloud, in one configuration, as environments; clusters in
#   two regions or more with their machine rooms; and what moves traffic away from a region: pairs of failover records
#   with a health check, endpoints of a traffic manager, groups of a global accelerator. Several zones of one region
#   are one region.
# custom:
#   title_zh: 多云与多地域的集群
#   shows: [6.3.1.1.a, 6.3.1.3.f]
package facts.terraform.placement

import data.lib.clusters
import data.lib.fact
import data.lib.naming
import data.lib.terraform

facts contains found if {
	some one in clusters.all
	count(_kinds[one.resource.source]) > 1
	some key, value in object.union(
		{"provided_by": one.resource.address, "location": one.location},
		{key: one.row.cloud | some key in ["cloud"]; one.location == "cloud"},
	)
	path := ["inference", "serving", "deployment", "placement", "environments", naming.slug(one.resource.address), key]
	found := fact.of(path, value, [one.place])
}

facts contains fact.of(path, one.resource.address, [one.place]) if {
	some one in clusters.across_regions
	some room in one.rooms
	path := array.concat(_sites, ["regions", one.region, "machine_rooms", room, "provided_by"])
}

facts contains fact.of(array.concat(_sites, ["failover", "provided_by"]), mover.address, [fact.at(mover, pointer)]) if {
	some [mover, pointer] in _movers
	mover.source in {one.resource.source | some one in clusters.across_regions}
}

unknown := set()

# the record to which traffic goes first, where another one stands in for it
_movers contains [record, ["failover_routing_policy"]] if {
	some record in input.resources.terraform.aws_route53_record
	record.body.failover_routing_policy[0].type == "PRIMARY"
	terraform.given(record, ["health_check_id"])
	[record.source, record.body.name] in _stand_ins
}

_stand_ins contains [record.source, record.body.name] if {
	some record in input.resources.terraform.aws_route53_record
	record.body.failover_routing_policy[0].type == "SECONDARY"
}

_movers contains [profile, ["traffic_routing_method"]] if {
	some profile in input.resources.terraform.azurerm_traffic_manager_profile
	terraform.filled(profile.body.traffic_routing_method)
	count([endpoint |
		some type in ["azurerm_traffic_manager_azure_endpoint", "azurerm_traffic_manager_external_endpoint"]
		some endpoint in terraform.users(profile, type, ["profile_id"])
		not terraform.off(object.get(endpoint.body, "enabled", true))
	]) > 1
}

_movers contains [listener, []] if {
	some listener in input.resources.terraform.aws_globalaccelerator_listener
	count({region |
		some group in terraform.users(listener, "aws_globalaccelerator_endpoint_group", ["listener_arn"])
		region := group.body.endpoint_group_region
	}) > 1
}

_kinds[one.resource.source] contains _kind(one) if some one in clusters.all

_kind(one) := one.row.cloud if one.location == "cloud"

_kind(one) := "edge" if one.location == "edge"

_sites := ["inference", "serving", "stability", "multi_site"]
