# METADATA
# title: Caches in front of object stores
# description: |
#   A Fluid Dataset that mounts an object store, with the runtime of the same name whose cache has a medium and a quota,
#   shows the flow from the one to the other, and each level of the cache. A Dataset without a runtime moves nothing. What
#   gcsfuse keeps of a bucket in memory is a level, too.
# custom:
#   title_zh: 对象存储前的缓存
#   shows: [6.1.1.3.b, 6.1.2.2.e]
package facts.kubernetes.cache_flows

import data.lib.data_flow
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.workloads

facts contains found if {
	some dataset in input.resources.kubernetes.Dataset
	kubernetes.in_group(dataset, "data.fluid.io")
	some mount, mounted in dataset.body.spec.mounts
	_is_object_store(mounted.mountPoint)
	some [kind, runtime] in _runtimes[_key(dataset)]
	some position, level in runtime.body.spec.tieredstore.levels
	medium := {"MEM": "memory", "SSD": "ssd", "HDD": "hdd"}[level.mediumtype]
	_has_quota(level)
	provider := kubernetes.called(kind, runtime)
	places := [
		fact.at(dataset, ["spec", "mounts", mount, "mountPoint"]),
		fact.at(runtime, ["spec", "tieredstore", "levels", position]),
	]
	some found in data_flow.of(naming.below(dataset.name, medium), "object", medium, provider, places)
}

# the levels of a cache, each by its medium
facts contains found if {
	some dataset in input.resources.kubernetes.Dataset
	kubernetes.in_group(dataset, "data.fluid.io")
	some [kind, runtime] in _runtimes[_key(dataset)]
	some position, level in runtime.body.spec.tieredstore.levels
	medium := {"MEM": "host_memory", "SSD": "local_ssd", "HDD": "local_hdd"}[level.mediumtype]
	_has_quota(level)
	some key, value in {"provided_by": kubernetes.called(kind, runtime), "medium": medium}
	path := ["platform", "toolchain", "data_processing", "cache_levels", naming.below(dataset.name, medium), key]
	found := fact.of(path, value, [fact.at(runtime, ["spec", "tieredstore", "levels", position])])
}

# what gcsfuse keeps of a bucket beside a pod: in memory where its volume is, else on the disk of the node
facts contains found if {
	some workload in workloads.all
	some template in workload.templates
	some volume in template.spec.volumes
	volume.csi.driver == "gcsfuse.csi.storage.gke.io"
	_caches_files(volume.csi.volumeAttributes)
	some position, place in template.spec.volumes
	place.name == "gke-gcsfuse-cache"
	place.emptyDir.medium == "Memory"
	by := concat("", ["gcsfuse (", workload.called, ")"])
	some key, value in {"provided_by": by, "medium": "host_memory"}
	path := ["platform", "toolchain", "data_processing", "cache_levels", naming.below(workload.owner.name, volume.name), key]
	found := fact.of(path, value, [fact.at(workload.owner, array.concat(template.pointer, ["volumes", position]))])
}

unknown := set()

_caches_files(attributes) if {
	some size in [attributes.fileCacheCapacity]
	not size in {"", "0", "0Mi", "0Gi"}
}

_caches_files(attributes) if contains(attributes.mountOptions, "file-cache:max-size-mb:-1")

_runtimes[_key(runtime)] contains [kind, runtime] if {
	some kind in ["AlluxioRuntime", "JindoRuntime", "JuiceFSRuntime", "GooseFSRuntime"]
	some runtime in input.resources.kubernetes[kind]
	runtime.body.spec.replicas > 0
}

_key(owner) := concat("/", [owner.source, kubernetes.namespace(owner), owner.name])

_is_object_store(point) if split(point, "://")[0] in {"s3", "s3a", "oss", "cos", "obs", "gs"}

_has_quota(level) if level.quota != ""

_has_quota(level) if level.quotaList != ""
