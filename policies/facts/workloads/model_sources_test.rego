package facts.workloads.model_sources_test

import data.facts.workloads.model_sources as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_where_models_come_from if {
	_from == {"model_registry"} with input as _served("org/model", {}, {})
	_from == {"object_storage"} with input as _served("s3://models/chat", {}, {})
	_from == {"persistent_volume"} with input as _served("/models/chat", {"volumeMounts": [{"name": "m", "mountPath": "/models"}]}, {"name": "m", "persistentVolumeClaim": {"claimName": "m"}})
}

test_none_from_a_path_of_the_image_or_of_an_empty_volume if {
	_from == set() with input as _served("/models/chat", {}, {})
	_from == set() with input as _served("/models/chat", {"volumeMounts": [{"name": "m", "mountPath": "/models/"}]}, {"name": "m", "emptyDir": {"medium": "Memory"}})
}

test_the_innermost_volume_counts if {
	mounts := [{"name": "m", "mountPath": "/"}, {"name": "n", "mountPath": "/models"}]
	volumes := [{"name": "m", "persistentVolumeClaim": {"claimName": "m"}}, {"name": "n", "hostPath": {"path": "/x"}}]
	workload := made.manifest("apps/v1", "Deployment", {"template": {"spec": {
		"containers": [object.union(made.vllm(["--model", "/models/chat"]), {"volumeMounts": mounts})],
		"volumes": volumes,
	}}})
	_from == {"node_cache"} with input as given.kubernetes([workload])
}

_from := {value | some [path, value] in given.values(rule.facts); endswith(path, "weights_from")}

_served(model, changes, volume) := given.kubernetes([made.manifest("apps/v1", "Deployment", {"template": {"spec": {
	"containers": [object.union(made.vllm(["--model", model]), changes)],
	"volumes": [volume],
}}})])
