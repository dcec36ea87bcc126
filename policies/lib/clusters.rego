# METADATA
# title: Clusters that Terraform makes
# description: Says of each cluster in whose cloud it is, and in which region and machine rooms, where that is written.
package lib.clusters

import data.lib.fact
import data.lib.modules
import data.lib.naming

# each with its resource, cloud, location, region and rooms; what is not written is not there
all contains _cluster(resource, row) if {
	some type, row in data.knowledge.clusters.resources
	some resource in input.resources.terraform[type]
}

all contains _cluster(module, row) if {
	some module in input.resources.terraform.module
	not modules.absent(module)
	row := data.knowledge.clusters.modules[modules.origin(module.body.source)]
}

# clusters of a source that has them in two regions or more
across_regions contains one if {
	some one in all
	one.region
	count(_regions[one.resource.source]) > 1
}

_regions[one.resource.source] contains one.region if some one in all

_cluster(resource, row) := object.union(
	{
		"resource": resource, "row": row, "location": object.get(row, "location", "cloud"),
		"place": fact.at(resource, object.get(row, "region", [])),
	},
	{key: value | some key, value in {"region": _region(resource, row), "rooms": _rooms(resource, row)}},
)

_region(resource, row) := naming.slug(_without_zone(value)) if {
	value := object.get(resource.body, row.region, "")
	is_string(value)
	value != ""
}

# us-central1-a is a zone of us-central1
_without_zone(location) := concat("-", array.slice(parts, 0, 2)) if {
	parts := split(location, "-")
	count(parts) == 3
	count(parts[2]) == 1
	not parts[2] in {"1", "2", "3", "4", "5", "6", "7", "8", "9"}
} else := location

_rooms(resource, row) := {naming.slug(room) |
	some room in object.get(resource.body, object.get(row, "rooms", ["-"]), [])
	is_string(room)
} | {naming.slug(location) |
	location := object.get(resource.body, row.region, "")
	count(object.get(resource.body, object.get(row, "rooms", ["-"]), [])) == 0
}
