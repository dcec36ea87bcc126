package facts.kubernetes.scheduler_configurations_test

import data.facts.kubernetes.scheduler_configurations as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_plugins_of_a_kubernetes_scheduler if {
	_kinds == {"gang", "binpack"} with input as given.kubernetes([_map("config.yaml", `kind: KubeSchedulerConfiguration
profiles:
- pluginConfig:
  - name: NodeResourcesFit
    args:
      scoringStrategy:
        type: MostAllocated
  plugins:
    queueSort:
      disabled:
        - name: CapacityScheduling
      enabled:
        - name: Coscheduling
        # - name: LoadAwareScheduling
`)])
}

test_a_scheduler_without_a_policy_of_its_own if {
	_kinds == set() with input as given.kubernetes([_map("config.yaml", `kind: KubeSchedulerConfiguration
leaderElection:
  leaderElect: true
`)])
	_kinds == set() with input as given.kubernetes([_map("notes.yaml", `note: of a KubeSchedulerConfiguration
plugins:
- name: Coscheduling
`)])
}

test_plugins_of_volcano if {
	_kinds == {"gang", "quota"} with input as given.kubernetes([_map("volcano-scheduler.conf", _volcano)])
}

test_queues_of_yunikorn if {
	_kinds == {"quota", "fair_share"} with input as given.kubernetes([_map("queues.yaml", `partitions:
  - name: default
    queues:
      - name: root
        properties:
          application.sort.policy: fair
        resources:
          max:
            vcore: 8
`)])
	_kinds == set() with input as given.kubernetes([_map("queues.yaml", "partitions:\n  - name: default\n")])
}

test_quotas_of_other_schedulers if {
	_kinds == {"quota"} with input as given.kubernetes([made.manifest("scheduling.run.ai/v2", "Queue", {"resources": {"gpu": {"quota": 4, "limit": -1}}})])
	_kinds == set() with input as given.kubernetes([made.manifest("scheduling.run.ai/v2", "Queue", {"resources": {"gpu": {"quota": -1, "limit": -1}}})])
	_kinds == {"quota"} with input as given.kubernetes([made.manifest("scheduling.sigs.k8s.io/v1alpha1", "ElasticQuota", {"max": {"cpu": 40}})])
	_kinds == set() with input as given.kubernetes([made.manifest("scheduling.sigs.k8s.io/v1alpha1", "ElasticQuota", {})])
}

test_classes_of_unlike_priority if {
	_kinds == {"priority"} with input as given.kubernetes([_class("high", 10), _class("low", 1)])
	_kinds == set() with input as given.kubernetes([_class("high", 10)])
	_kinds == set() with input as given.kubernetes([_class("high", 10), _class("first", 10)])
}

test_policies_of_a_source_that_trains if {
	training := made.manifest("kubeflow.org/v1", "PyTorchJob", {"pytorchReplicaSpecs": {"Worker": {"template": {"spec": {"containers": [
		{"image": "example/train:1"},
	]}}}}})
	_kinds == set() with input as given.kubernetes([_map("volcano-scheduler.conf", _volcano), training])
	_kinds == {"gang", "quota"} with input as given.kubernetes([_map("volcano-scheduler.conf", _volcano), training, made.deployment(made.vllm([]), {})])
}

_kinds := {value | some [path, value] in given.values(rule.facts); endswith(path, ".kind")}

_volcano := `actions: "enqueue, allocate"
tiers:
- plugins:
  - name: gang
  - name: proportion
  - name: nodeorder
`

_map(key, text) := {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "scheduler"}, "data": {key: text}}

_class(name, value) := {"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass", "metadata": {"name": name}, "value": value}
