# METADATA
# title: Schedulers of parallel work
# description: |
#   A batch scheduler that runs, queues of one, workloads that ask for one by schedulerName or by the label of its queue,
#   and training runtimes whose pods it starts together. A name of a file or of a job is none.
# custom:
#   title_zh: 并行任务的调度器
#   shows: [6.1.3.3.b]
package facts.kubernetes.batch_scheduling

import data.lib.fact
import data.lib.kubernetes
import data.lib.lines
import data.lib.products
import data.lib.workloads

facts contains _scheduling(found.provided_by, [found.place]) if some found in products.of("batch_scheduler")

facts contains _scheduling(kubernetes.called(kind, queue), [fact.at(queue, ["spec"])]) if {
	some [kind, group] in [
		["Queue", "scheduling.volcano.sh"], ["PodGroup", "scheduling.volcano.sh"], ["ClusterQueue", "kueue.x-k8s.io"],
		["LocalQueue", "kueue.x-k8s.io"], ["Queue", "scheduling.run.ai"], ["PodGroup", "scheduling.x-k8s.io"],
	]
	some queue in input.resources.kubernetes[kind]
	kubernetes.in_group(queue, group)
}

facts contains _scheduling(by, [place]) if {
	some workload in workloads.all
	some template in workload.templates
	product := data.knowledge.schedulers[template.spec.schedulerName].product
	by := _asked_by(product, workload)
	place := fact.at(workload.owner, array.concat(template.pointer, ["schedulerName"]))
}

facts contains _scheduling(by, [fact.at(workload.owner, ["spec", "schedulerName"])]) if {
	some workload in workloads.all
	product := data.knowledge.schedulers[workload.owner.body.spec.schedulerName].product
	by := _asked_by(product, workload)
}

facts contains _scheduling(by, [fact.at(workload.owner, ["metadata", "labels", label])]) if {
	some workload in workloads.all
	some [label, product] in [
		["kueue.x-k8s.io/queue-name", "kueue"],
		["volcano.sh/queue-name", "volcano"],
		["kai.scheduler/queue", "kai-scheduler"],
	]
	queue := workload.owner.body.metadata.labels[label]
	queue != ""
	by := _asked_by(product, workload)
}

facts contains _scheduling(by, [fact.at(cluster, ["metadata", "labels", "ray.io/scheduler-name"])]) if {
	some kind in ["RayCluster", "RayJob"]
	some cluster in input.resources.kubernetes[kind]
	product := data.knowledge.schedulers[cluster.body.metadata.labels["ray.io/scheduler-name"]].product
	by := _asked_by(product, {"called": kubernetes.called(kind, cluster)})
}

# a runtime of Kubeflow Trainer whose jobs start all their pods together
facts contains _scheduling(by, [fact.at(runtime, ["spec", "podGroupPolicy", policy])]) if {
	some kind in ["TrainingRuntime", "ClusterTrainingRuntime"]
	some runtime in input.resources.kubernetes[kind]
	some policy, product in {"volcano": "volcano", "coscheduling": "coscheduling"}
	is_object(runtime.body.spec.podGroupPolicy[policy])
	by := _asked_by(product, {"called": kubernetes.called(kind, runtime)})
}

# the configuration of Volcano's scheduler, with the plugin that starts all pods of a job together
facts contains _scheduling(kubernetes.called("ConfigMap", map), [fact.at(map, ["data", key])]) if {
	some map in input.resources.kubernetes.ConfigMap
	some key, text in map.body.data
	contains(key, "volcano-scheduler")
	"gang" in lines.values(text, "name")
}

unknown := set()

_asked_by(product, workload) := concat("", [data.knowledge.products[product].name, " (", workload.called, ")"])

_scheduling(by, places) := fact.of(
	["platform", "overall", "parallelism", "components", "scheduling", "provided_by"],
	by, places,
)
