# METADATA
# title: Policies of schedulers
# description: |
#   What a cluster's scheduler is configured to go by: plugins of a KubeSchedulerConfiguration and of Volcano, queues of
#   YuniKorn, quotas of KAI and elastic quotas, and classes of unlike priority. They rule model servers where the source
#   serves models, or trains none.
# custom:
#   title_zh: 调度器的策略配置
#   shows: [6.3.1.2.b]
package facts.kubernetes.scheduler_configurations

import data.lib.fact
import data.lib.kubernetes
import data.lib.lines
import data.lib.naming
import data.lib.workloads

facts contains fact.of(path, value, [policy.place]) if {
	some policy in _policies
	_may_serve(policy.owner.source)
	some key, value in {"provided_by": kubernetes.called(policy.type, policy.owner), "kind": policy.kind}
	name := naming.below(policy.owner.name, policy.kind)
	path := ["inference", "serving", "efficiency", "cluster_management", "scheduling_policies", name, key]
}

unknown := set()

# plugins that a profile enables or is given arguments for, and strategies of scores
_policies contains {"type": "ConfigMap", "owner": map, "kind": row.kind, "place": fact.at(map, ["data", key])} if {
	some map in input.resources.kubernetes.ConfigMap
	some key, text in map.body.data
	contains(text, "KubeSchedulerConfiguration")
	settings := lines.settings(text)
	"KubeSchedulerConfiguration" in {setting.value | some setting in settings; setting.key == "kind"}
	off := _disabled(settings)
	some position, setting in settings
	setting.key in {"name", "type"}
	not position in off
	row := data.knowledge.scheduler_plugins.kube[setting.value]
}

_policies contains {"type": "ConfigMap", "owner": map, "kind": row.kind, "place": fact.at(map, ["data", key])} if {
	some map in input.resources.kubernetes.ConfigMap
	some key, text in map.body.data
	contains(text, "tiers:")
	settings := lines.settings(text)
	"actions" in {setting.key | some setting in settings}
	some setting in settings
	setting.key == "name"
	row := data.knowledge.scheduler_plugins.volcano[setting.value]
}

# source: YuniKorn documentation, partition and queue configuration
_policies contains {"type": "ConfigMap", "owner": map, "kind": kind, "place": fact.at(map, ["data", "queues.yaml"])} if {
	some map in input.resources.kubernetes.ConfigMap
	settings := lines.settings(map.body.data["queues.yaml"])
	some setting in settings
	kind := _of_yunikorn(setting)
}

# -1 bounds nothing; source: KAI scheduler documentation, queues
_policies contains {"type": "Queue", "owner": queue, "kind": "quota", "place": fact.at(queue, ["spec", "resources", resource])} if {
	some queue in input.resources.kubernetes.Queue
	kubernetes.in_group(queue, "scheduling.run.ai")
	some resource, bounds in queue.body.spec.resources
	some key in ["quota", "limit"]
	bounds[key] > 0
}

_policies contains {"type": "ElasticQuota", "owner": quota, "kind": "quota", "place": fact.at(quota, ["spec", key])} if {
	some quota in input.resources.kubernetes.ElasticQuota
	kubernetes.in_group(quota, "scheduling.sigs.k8s.io")
	some key in ["max", "min"]
	count(quota.body.spec[key]) > 0
}

_policies contains {"type": kind, "owner": class, "kind": "priority", "place": fact.at(class, ["value"])} if {
	some kind in ["PriorityClass", "WorkloadPriorityClass"]
	some class in input.resources.kubernetes[kind]
	count(_values[[class.source, kind]]) > 1
}

_values[[class.source, kind]] contains class.body.value if {
	some kind in ["PriorityClass", "WorkloadPriorityClass"]
	some class in input.resources.kubernetes[kind]
}

# positions of what stands below `disabled`
_disabled(settings) := {position |
	some above, setting in settings
	setting.key == "disabled"
	some position, _ in settings
	position > above
	every between in array.slice(settings, above + 1, position + 1) {
		between.indent > setting.indent
	}
}

_of_yunikorn(setting) := {"max": "quota", "guaranteed": "quota"}[setting.key] if setting.value == ""

_of_yunikorn(setting) := {"fair": "fair_share"}[setting.value] if setting.key == "application.sort.policy"

_of_yunikorn(setting) := {"binpacking": "binpack"}[setting.value] if setting.key == "type"

_may_serve(source) if _sources.inference[source]

_may_serve(source) if not _sources.training[source]

_sources[role] contains workload.owner.source if {
	some role in ["inference", "training"]
	some workload in workloads.of_role(role)
}
