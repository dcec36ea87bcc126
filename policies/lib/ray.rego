# METADATA
# title: Ray clusters that grow
# description: |
#   The pools of workers of clusters whose autoscaler is on, and the deployments of Ray Serve with bounds of their own.
package lib.ray

import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.lines

# clusters with their kind, owner, and where they stand
clusters := [{"kind": kind, "owner": owner, "pointer": pointer, "body": body} |
	some kind, pointer in {
		"RayCluster": ["spec"],
		"RayJob": ["spec", "rayClusterSpec"],
		"RayService": ["spec", "rayClusterConfig"],
	}
	some owner in input.resources.kubernetes[kind]
	not owner.body.spec.suspend == true
	body := object.get(owner.body, pointer, {})
]

# clusters whose autoscaler is on, with the least and the most workers of all groups
pools := [pool |
	some cluster in clusters
	cluster.body.enableInTreeAutoscaling == true
	groups := [[least, most] |
		some group in cluster.body.workerGroupSpecs
		least := counts.whole(object.get(group, "minReplicas", 0))
		most := counts.whole(group.maxReplicas)
	]
	least := sum([bounds[0] | some bounds in groups])
	most := sum([bounds[1] | some bounds in groups])
	most > least
	group := array.concat(cluster.pointer, ["workerGroupSpecs"])
	pool := {
		"kind": cluster.kind,
		"owner": cluster.owner,
		"name": kubernetes.entry(cluster.owner),
		"called": concat("", ["Ray autoscaler (", kubernetes.called(cluster.kind, cluster.owner), ")"]),
		"least": least,
		"most": most,
		"place": fact.at(cluster.owner, array.concat(cluster.pointer, ["enableInTreeAutoscaling"])),
		"least_place": fact.at(cluster.owner, array.concat(group, [0, "minReplicas"])),
		"most_place": fact.at(cluster.owner, array.concat(group, [0, "maxReplicas"])),
	}
]

# deployments of Ray Serve that say how many replicas they have at most
served := [deployment |
	some owner in input.resources.kubernetes.RayService
	settings := lines.settings(owner.body.spec.serveConfigV2)
	some position, setting in settings
	setting.key == "max_replicas"
	name := [earlier.value | some at, earlier in settings; earlier.key == "name"; at < position]
	count(name) > 0
	deployment := {
		"owner": owner,
		"name": name[count(name) - 1],
		"most": counts.whole(setting.value),
		"least": _least(settings, position, setting.indent),
	}
]

# `min_replicas` of the same block, which is 1 where it is not said
_least(settings, position, indent) := found[0] if {
	found := [counts.whole(other.value) |
		some offset in numbers.range(-4, 4)
		other := settings[position + offset]
		other.key == "min_replicas"
		other.indent == indent
	]
	count(found) > 0
} else := 1
