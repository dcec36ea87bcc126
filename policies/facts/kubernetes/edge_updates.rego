# METADATA
# title: Updates of models at the edge
# description: |
#   Model servers on edge nodes, and how few of them an update reaches first. An update of all at once is left out.
# custom:
#   title_zh: 边缘侧模型的更新
#   shows: [6.2.2.6.f]
package facts.kubernetes.edge_updates

import data.lib.edge_servers
import data.lib.fact
import data.lib.kubernetes
import data.lib.rollouts

facts contains found if {
	some server in edge_servers.all
	[by, percent, place] := _first_stage(server.workload)
	some keys, value in {["place"]: "edge", ["update", "provided_by"]: by, ["update", "first_stage_percent"]: percent}
	found := fact.of(edge_servers.path(server, keys), value, [place])
}

unknown := set()

# OpenYurt updates the nodes of a DaemonSet a share at a time
_first_stage(workload) := [workload.called, percent, fact.at(workload.owner, ["metadata", "annotations", key])] if {
	notes := workload.owner.body.metadata.annotations
	notes["apps.openyurt.io/update-strategy"] == "AdvancedRollingUpdate"
	key := "apps.openyurt.io/max-unavailable"
	percent := _percent(notes[key])
} else := [workload.called, percent, fact.at(workload.owner, ["spec", "updateStrategy"])] if {
	percent := _percent(workload.owner.body.spec.updateStrategy.rollingUpdate.maxUnavailable)
} else := [canary.by, floor(canary.share), canary.place] if {
	some canary in rollouts.canaries
	canary.name == kubernetes.entry(workload.owner)
	floor(canary.share) > 0
}

_percent(text) := percent if {
	is_string(text)
	endswith(text, "%")
	percent := to_number(trim_suffix(text, "%"))
	percent > 0
	percent < 100
}
