# METADATA
# title: Inference runs distributed, across cloud and edge, and in several clouds
# description: >-
#   Inference spreads over the nodes of a distributed runtime, and is deployed in clouds, at the edge and in more than
#   one cloud.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.1.a
#   title_zh: 推理支持分布式、云边和多云环境部署
#   description_zh: 推理服务部署在多节点的分布式运行环境中，并覆盖云侧、边缘侧和两朵以上的云。
#   nature: configuration
#   reading: >-
#     Distributed means two nodes or more. Cloud and edge need one environment each; several clouds means two
#     different clouds, and two regions of one provider are one cloud. An environment counts when it names what
#     provides it, where it is and, in a cloud, whose cloud it is.
#   reading_zh: 分布式指不少于 2 个节点。云边指云侧、边缘侧各至少一个环境；多云指至少两朵不同的云，同一厂商的两个地域算一朵云。环境须写明由什么提供、位置以及所属的云，方可计入。
#   remedy: >-
#     Give provided_by and nodes (2 or more) under inference.serving.deployment.placement.distributed_runtime, and
#     under placement.environments give provided_by and location of an edge and of environments in two clouds, with
#     their cloud.
#   remedy_zh: >-
#     在 inference.serving.deployment.placement.distributed_runtime 下给出 provided_by 和 nodes（不少于 2）；
#     在 placement.environments 下给出边缘环境和两朵云的环境，写明 provided_by、location 和 cloud。
package indicators.inference.serving.deployment.cloud_edge_and_multi_cloud

import data.lib.counted_entries
import data.lib.finding

least_nodes := 2

least_clouds := 2

locations := {"cloud", "edge"}

root := ["inference", "serving", "deployment", "placement"]

placement := input.capabilities.inference.serving.deployment.placement

subjects contains root if placement

findings contains finding.missing(array.concat(root, ["distributed_runtime", field])) if {
	placement
	some field in {"provided_by", "nodes"}
	not placement.distributed_runtime[field]
}

findings contains finding.below(array.concat(root, ["distributed_runtime", "nodes"]), least_nodes, actual) if {
	actual := placement.distributed_runtime.nodes
	actual < least_nodes
}

findings contains finding.lacks(_environments, location) if {
	placement
	some location in (locations - _locations)
}

findings contains finding.too_few(_environments, least_clouds, count(_clouds)) if {
	placement
	count(_clouds) < least_clouds
}

findings contains shortfall if {
	_falls_short
	some shortfall in counted_entries.shortfalls(_lacking)
}

_falls_short if count(locations - _locations) > 0

_falls_short if count(_clouds) < least_clouds

_environments := array.concat(root, ["environments"])

_lacking[name] contains finding.missing(array.concat(_environments, [name, field])) if {
	some name, environment in placement.environments
	some field in {"provided_by", "location"}
	not environment[field]
}

_lacking[name] contains finding.missing(array.concat(_environments, [name, "cloud"])) if {
	some name, environment in placement.environments
	environment.location == "cloud"
	not environment.cloud
}

_complete := counted_entries.complete(placement.environments, _lacking)

_locations := {environment.location | some environment in _complete}

_clouds := {environment.cloud |
	some environment in _complete
	environment.location == "cloud"
}
