package facts.workloads.task_dashboards_test

import data.facts.workloads.task_dashboards as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_dashboard_that_runs if {
	count(rule.facts) == 2 with input as given.kubernetes([made.deployment(made.image("kubeflow/centraldashboard"), {})])
}

test_a_ray_cluster_whose_dashboard_is_open if {
	count(rule.facts) == 2 with input as _ray("0.0.0.0", "rayproject/ray:2.52")
	rule.facts == set() with input as _ray("127.0.0.1", "rayproject/ray:2.52")
	rule.facts == set() with input as _ray("0.0.0.0", "vllm/vllm-openai")
}

test_a_head_that_a_command_starts if {
	count(rule.facts) == 2 with input as _head("ray start --head --dashboard-host=0.0.0.0 --block", "rayproject/ray:2.52")
	rule.facts == set() with input as _head("ray start --head --block", "rayproject/ray:2.52")
	rule.facts == set() with input as _head("ray start --address=head:6379 --dashboard-host=0.0.0.0", "rayproject/ray:2.52")
	rule.facts == set() with input as _head("ray start --head --dashboard-host=0.0.0.0 --include-dashboard=false", "rayproject/ray:2.52")
	rule.facts == set() with input as _head("ray start --head --dashboard-host=0.0.0.0", "vllm/vllm-openai")
}

_head(script, image) := given.kubernetes([made.deployment({"image": image, "args": [script]}, {})])

_ray(host, image) := given.kubernetes([made.manifest("ray.io/v1", "RayCluster", {"headGroupSpec": {
	"rayStartParams": {"dashboard-host": host},
	"template": {"spec": {"containers": [made.image(image)]}},
}})])
