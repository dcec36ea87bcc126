# METADATA
# title: Dashboards of training tasks
# description: |
#   A dashboard of tasks that runs, and Ray clusters that do not serve models and whose dashboard is reached from outside
#   their head, whether an operator or the container's own command starts it.
# custom:
#   title_zh: 训练任务看板
#   shows: [6.1.3.4.b.2]
package facts.workloads.task_dashboards

import data.lib.commands
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

# a head that the command of a container starts
facts contains found if {
	some workload in workloads.all
	workload.role != "inference"
	some template in workload.templates
	some container in template.containers
	words := commands.words(workload.owner, container)
	_starts_head(words)
	options := commands.options(words)
	commands.value(options, {"dashboard-host"}) in {"0.0.0.0", "::"}
	not _is_off(options)
	by := concat("", ["Ray dashboard (", workload.called, ")"])
	some found in _shown(by, commands.places(options, {"dashboard-host"})[0])
}

unknown := set()

_is_off(options) if commands.value(options, {"include-dashboard"}) in {"false", "False", "0"}

_starts_head(words) if {
	some position, word in words
	word.text == "start"
	parts := split(words[position - 1].text, "/")
	parts[count(parts) - 1] == "ray"
	some option in words
	option.text == "--head"
}

_serves(owner) if {
	some workload in workloads.of_role("inference")
	workload.owner.id == owner.id
}

_shown(by, place) := {fact.of(["platform", "overall", "usability", "task_status", key], value, [place]) |
	some key, value in {"provided_by": by, "display": "dashboard"}
}
