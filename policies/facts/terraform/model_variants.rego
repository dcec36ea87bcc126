# METADATA
# title: Variants of models that share the traffic
# description: |
#   Two variants or more behind one endpoint, the one with the least weight being the canary, and updates that move
#   part of the traffic first. One variant that takes all, and weights of zero, show nothing. An alarm that stops an
#   update and moves back shows a rollback.
# custom:
#   title_zh: 分担流量的模型变体
#   shows: [6.3.1.2.a, 6.3.1.2.e]
package facts.terraform.model_variants

import data.lib.counts
import data.lib.fact
import data.lib.images
import data.lib.naming
import data.lib.terraform

facts contains found if {
	some one in _canaries
	some key, value in one.fields
	path := ["inference", "serving", "efficiency", "canary_releases", naming.slug(one.resource.address), key]
	found := fact.of(path, value, [one.place])
}

facts contains fact.of(_release("canary_update"), one.resource.address, [one.place]) if some one in _canaries

facts contains fact.of(_release(part), endpoint.address, [fact.at(endpoint, pointer)]) if {
	some endpoint in input.resources.terraform.aws_sagemaker_endpoint
	pointer := ["deployment_config", 0, "blue_green_update_policy", 0, "traffic_routing_configuration", 0, "type"]
	object.get(endpoint.body, pointer, "") in {"CANARY", "LINEAR"}
	some part in ["update", "canary_update"]
}

facts contains fact.of(_release("rollback"), endpoint.address, [fact.at(endpoint, pointer)]) if {
	some endpoint in input.resources.terraform.aws_sagemaker_endpoint
	pointer := ["deployment_config", 0, "auto_rollback_configuration", 0, "alarms"]
	some alarm in object.get(endpoint.body, pointer, [])
	terraform.filled(alarm.alarm_name)
}

unknown contains fact.unknown("weight of a variant is not known", [fact.at(owner, pointer)]) if {
	some owner in input.resources.terraform.aws_sagemaker_endpoint_configuration
	count(object.get(owner.body, "production_variants", [])) > 1
	some position, _ in owner.body.production_variants
	pointer := ["production_variants", position, "initial_variant_weight"]
	fact.undecided(owner, pointer)
}

_canaries contains {"resource": owner, "fields": fields, "place": fact.at(owner, ["production_variants", position])} if {
	some owner in input.resources.terraform.aws_sagemaker_endpoint_configuration
	variants := object.get(owner.body, "production_variants", [])
	weights := [_weight(variant) | some variant in variants]
	count(weights) == count(variants)
	not _open(owner)
	position := _least(weights)
	share := round((weights[position] * 1000000) / sum(weights)) / 10000
	fields := object.union(
		{"provided_by": owner.address, "share_percent": share},
		{"nodes": nodes | some nodes in [counts.whole(variants[position].initial_instance_count)]},
	)
}

# revisions of a service that runs a serving engine
_canaries contains {"resource": service, "fields": fields, "place": fact.at(service, ["traffic", position, "percent"])} if {
	some type, row in data.knowledge.model_endpoints.containers
	some service in input.resources.terraform[type]
	some container in object.get(service.body, row.containers, [])
	"inference_engine" in data.knowledge.products[images.product(container.image)].is
	traffic := object.get(service.body, row.traffic, [])
	shares := [counts.whole(part.percent) | some part in traffic]
	count(shares) == count(traffic)
	sum(shares) == 100
	position := _least(shares)
	fields := {"provided_by": service.address, "share_percent": shares[position]}
}

# the position of the least of several weights above zero
_least(weights) := positions[0] if {
	above := [weight | some weight in weights; weight > 0]
	count(above) > 1
	positions := [position | some position, weight in weights; weight == min(above)]
}

_weight(variant) := terraform.figure(object.get(variant, "initial_variant_weight", 1))

_open(owner) if {
	some position, _ in owner.body.production_variants
	fact.undecided(owner, ["production_variants", position, "initial_variant_weight"])
}

_release(part) := ["inference", "serving", "efficiency", "release", part, "provided_by"]
