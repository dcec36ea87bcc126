package facts.kubernetes.cache_flows_test

import data.facts.kubernetes.cache_flows as rule
import data.lib.resources_test as given

test_a_dataset_and_its_runtime if {
	by := "AlluxioRuntime ml/corpus"
	places := ["1:spec.mounts.0.mountPoint", "2:spec.tieredstore.levels.0"]
	given.shown(rule.facts) == {
		["storage.data_flows.corpus.memory.from", "object", places],
		["storage.data_flows.corpus.memory.to", "memory", places],
		["storage.data_flows.corpus.memory.provided_by", by, places],
		["storage.media.object.provided_by", by, places],
		["storage.media.memory.provided_by", by, places],
		["data_processing.cache_levels.corpus.host_memory.provided_by", by, ["2:spec.tieredstore.levels.0"]],
		["data_processing.cache_levels.corpus.host_memory.medium", "host_memory", ["2:spec.tieredstore.levels.0"]],
	} with input as given.kubernetes([_dataset("s3://corpus"), _runtime("corpus", 2, "20Gi")])
}

test_none_without_its_other_half if {
	rule.facts == set() with input as given.kubernetes([_dataset("s3://corpus")])
	rule.facts == set() with input as given.kubernetes([_runtime("corpus", 2, "20Gi")])
	rule.facts == set() with input as given.kubernetes([_dataset("s3://corpus"), _runtime("other", 2, "20Gi")])
}

test_none_from_a_cache_that_holds_nothing if {
	rule.facts == set() with input as given.kubernetes([_dataset("s3://corpus"), _runtime("corpus", 0, "20Gi")])
	rule.facts == set() with input as given.kubernetes([_dataset("s3://corpus"), _runtime("corpus", 2, "")])
}

test_none_in_front_of_something_else if {
	levels := [path | some [path, _] in given.values(rule.facts)] with input as given.kubernetes([_dataset("https://mirror.example/x"), _runtime("corpus", 2, "20Gi")])
	{split(path, ".")[1] | some path in levels} == {"cache_levels"}
}

test_what_gcsfuse_keeps_in_memory if {
	_levels("-1", "Memory") == {"host_memory"}
	_levels("0", "Memory") == set()
	_levels("-1", "") == set()
}

_levels(size, medium) := {value |
	bucket := {"driver": "gcsfuse.csi.storage.gke.io", "volumeAttributes": {"bucketName": "corpus", "fileCacheCapacity": size}}
	pod := {
		"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "train"},
		"spec": {"containers": [{"image": "example/own"}], "volumes": [
			{"name": "corpus", "csi": bucket},
			{"name": "gke-gcsfuse-cache", "emptyDir": {"medium": medium}},
		]},
	}
	some [path, value] in given.values(rule.facts) with input as given.kubernetes([pod])
	endswith(path, "medium")
}

_dataset(point) := {
	"apiVersion": "data.fluid.io/v1alpha1", "kind": "Dataset",
	"metadata": {"name": "corpus", "namespace": "ml"}, "spec": {"mounts": [{"mountPoint": point}]},
}

_runtime(name, replicas, quota) := {
	"apiVersion": "data.fluid.io/v1alpha1", "kind": "AlluxioRuntime",
	"metadata": {"name": name, "namespace": "ml"},
	"spec": {"replicas": replicas, "tieredstore": {"levels": [{"mediumtype": "MEM", "quota": quota}]}},
}
