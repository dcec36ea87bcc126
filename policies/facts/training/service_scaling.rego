# METADATA
# title: Services of FlagScale that scale
# description: |
#   Replicas of a service between two bounds. What load they follow is left to the engine below, and not told.
# custom:
#   title_zh: FlagScale 服务的弹性伸缩
#   shows: [6.3.1.2.c]
package facts.training.service_scaling

import data.lib.fact
import data.lib.naming

facts contains found if {
	some run in input.resources.training.flagscale_serve
	some position, service in run.body.services
	bounds := service.resources
	bounds.min_replicas >= 0
	bounds.min_replicas < bounds.max_replicas
	some [key, value, field] in [
		["provided_by", "FlagScale serve (Ray Serve)", "max_replicas"],
		["min_instances", bounds.min_replicas, "min_replicas"],
		["max_instances", bounds.max_replicas, "max_replicas"],
	]
	path := ["inference", "serving", "efficiency", "autoscaling", naming.below(run.name, service.serve_id), key]
	found := fact.of(path, value, [fact.at(run, ["services", position, "resources", field])])
}

unknown contains fact.unknown("bounds of a service are not known", [fact.at(run, pointer)]) if {
	some run in input.resources.training.flagscale_serve
	some position, _ in run.body.services
	some field in ["min_replicas", "max_replicas"]
	pointer := ["services", position, "resources", field]
	fact.undecided(run, pointer)
}
