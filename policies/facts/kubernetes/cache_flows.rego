# METADATA
# title: Caches in front of object stores
# description: |
#   A Fluid Dataset that mounts an object store, with the runtime of the same name whose cache has a medium and a quota,
#   shows the flow from the one to the other. A Dataset without a runtime moves nothing.
# custom:
#   title_zh: 对象存储前的缓存
#   shows: [6.1.1.3.b]
package facts.kubernetes.cache_flows

import data.lib.data_flow
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

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

unknown := set()

_runtimes[_key(runtime)] contains [kind, runtime] if {
	some kind in ["AlluxioRuntime", "JindoRuntime", "JuiceFSRuntime", "GooseFSRuntime"]
	some runtime in input.resources.kubernetes[kind]
	runtime.body.spec.replicas > 0
}

_key(owner) := concat("/", [owner.source, kubernetes.namespace(owner), owner.name])

_is_object_store(point) if split(point, "://")[0] in {"s3", "s3a", "oss", "cos", "obs", "gs"}

_has_quota(level) if level.quota != ""

_has_quota(level) if level.quotaList != ""
