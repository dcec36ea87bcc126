# METADATA
# title: Dashboards of training tasks
# description: |
#   A dashboard of tasks that runs, and Ray clusters that do not serve models and whose dashboard is reached from outside
#   their head.
# custom:
#   title_zh: 训练任务看板
#   shows: [6.1.3.4.b.2]
package facts.workloads.task_dashboards

import data.lib.fact
import data.lib.kubernetes
import data.lib.products
import data.lib.ray
import data.lib.workloads

facts contains found if {
	some dashboard in products.of("task_dashboard")
	some found in _shown(dashboard.provided_by, dashboard.place)
}

facts contains found if {
	some cluster in ray.clusters
	cluster.kind in {"RayCluster", "RayJob"}
	cluster.body.headGroupSpec.rayStartParams["dashboard-host"] == "0.0.0.0"
	not _serves(cluster.owner)
	by := concat("", ["Ray dashboard (", kubernetes.called(cluster.kind, cluster.owner), ")"])
	pointer := array.concat(cluster.pointer, ["headGroupSpec", "rayStartParams", "dashboard-host"])
	some found in _shown(by, fact.at(cluster.owner, pointer))
}

unknown := set()

_serves(owner) if {
	some workload in workloads.of_role("inference")
	workload.owner.id == owner.id
}

_shown(by, place) := {fact.of(["platform", "overall", "usability", "task_status", key], value, [place]) |
	some key, value in {"provided_by": by, "display": "dashboard"}
}
