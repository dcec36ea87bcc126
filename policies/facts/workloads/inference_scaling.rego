# METADATA
# title: Autoscalers of model servers
# description: |
#   An HorizontalPodAutoscaler, a ScaledObject, a Knative or KServe service or a Ray service whose greatest size is above
#   its least, on a workload that serves models. One on a web front end scales no inference, nor does one that is paused.
# custom:
#   title_zh: 模型服务的自动伸缩
#   shows: [6.3.1.2.c]
package facts.workloads.inference_scaling

import data.lib.autoscalers
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.ray

facts contains found if {
	some scaler in autoscalers.of_role("inference")
	name := kubernetes.entry(scaler.owner)
	some found in {
		fact.of(_path(name, "provided_by"), scaler.called, [fact.at(scaler.owner, [])]),
		fact.of(_path(name, "min_instances"), scaler.least, [scaler.least_place]),
		fact.of(_path(name, "max_instances"), scaler.most, [scaler.most_place]),
		fact.of(_path(name, "load_signal"), autoscalers.signal(scaler), [scaler.signal_place]),
	}
}

facts contains found if {
	some pool in ray.pools
	pool.kind == "RayService"
	some found in {
		fact.of(_path(pool.name, "provided_by"), pool.called, [pool.place]),
		fact.of(_path(pool.name, "min_instances"), pool.least, [pool.least_place]),
		fact.of(_path(pool.name, "max_instances"), pool.most, [pool.most_place]),
		fact.of(_path(pool.name, "load_signal"), "pending_resource_demand", [pool.place]),
	}
}

facts contains found if {
	some deployment in ray.served
	deployment.most > deployment.least
	name := naming.below(deployment.owner.name, deployment.name)
	by := concat("", ["Ray Serve (", kubernetes.called("RayService", deployment.owner), ")"])
	some key, value in {
		"provided_by": by, "min_instances": deployment.least, "max_instances": deployment.most,
		"load_signal": "concurrency",
	}
	found := fact.of(_path(name, key), value, [fact.at(deployment.owner, ["spec", "serveConfigV2"])])
}

unknown contains fact.unknown("bounds of an autoscaler are not known", [place]) if some place in autoscalers.open

_path(name, key) := ["inference", "serving", "efficiency", "autoscaling", name, key]
