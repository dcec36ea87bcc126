package facts.kubernetes.batch_scheduling_test

import data.facts.kubernetes.batch_scheduling as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_scheduler_that_runs if {
	_by == {"Volcano scheduler (Deployment ml/chat)"} with input as given.kubernetes([made.deployment(made.image("volcanosh/vc-scheduler:v1"), {})])
	_by == set() with input as given.kubernetes([made.deployment(made.image("volcanosh/vc-scheduler:v1"), {"replicas": 0})])
}

test_queues if {
	_by == {"Queue ml/chat"} with input as given.kubernetes([made.manifest("scheduling.volcano.sh/v1beta1", "Queue", {})])
	_by == set() with input as given.kubernetes([made.manifest("rabbitmq.com/v1beta1", "Queue", {})])
}

test_workloads_that_ask_for_one if {
	asking := made.manifest("v1", "Pod", {"schedulerName": "volcano", "containers": [made.image("x")]})
	_by == {"Volcano scheduler (Pod ml/chat)"} with input as given.kubernetes([asking])
	usual := made.manifest("v1", "Pod", {"schedulerName": "default-scheduler", "containers": [made.image("x")]})
	_by == set() with input as given.kubernetes([usual])
}

test_the_label_of_a_queue_not_a_name if {
	job := made.manifest("batch/v1", "Job", {"template": {"spec": {"containers": [made.image("x")]}}})
	labelled := object.union(job, {"metadata": {"labels": {"kueue.x-k8s.io/queue-name": "gpu"}}})
	_by == {"Kueue (Job ml/chat)"} with input as given.kubernetes([labelled])
	named := object.union(job, {"metadata": {"name": "kueue-toy"}})
	_by == set() with input as given.kubernetes([named])
}

test_runtimes_whose_pods_start_together if {
	runtime := made.manifest("trainer.kubeflow.org/v1alpha1", "ClusterTrainingRuntime", {"podGroupPolicy": {"volcano": {}}})
	_by == {"Volcano scheduler (ClusterTrainingRuntime ml/chat)"} with input as given.kubernetes([runtime])
	without := made.manifest("trainer.kubeflow.org/v1alpha1", "ClusterTrainingRuntime", {"mlPolicy": {"torch": {}}})
	_by == set() with input as given.kubernetes([without])
}

test_the_configuration_of_volcano if {
	_by == {"ConfigMap scheduler"} with input as _configured("tiers:\n- plugins:\n  - name: gang\n")
	_by == set() with input as _configured("tiers:\n- plugins:\n  # - name: gang\n  - name: drf\n")
}

_by := {value | some [_, value] in given.values(rule.facts)}

_configured(text) := given.kubernetes([{
	"apiVersion": "v1", "kind": "ConfigMap",
	"metadata": {"name": "scheduler"}, "data": {"volcano-scheduler.conf": text},
}])
