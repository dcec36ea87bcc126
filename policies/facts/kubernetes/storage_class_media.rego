# METADATA
# title: Media of storage classes and pools
# description: |
#   A StorageClass that says which volume type it makes, and a pool of Ceph that chooses a class of devices, show the medium
#   of it.
# custom:
#   title_zh: StorageClass 的存储介质
#   shows: [6.1.1.3.b]
package facts.kubernetes.storage_class_media

import data.lib.fact
import data.lib.kubernetes

# one medium alone is no hierarchy
facts contains found if {
	count({found.path[4] | some found in _found}) > 1
	some found in _found
}

_found contains fact.of(path, kubernetes.called("StorageClass", class), [fact.at(class, ["parameters", parameter])]) if {
	some class in input.resources.kubernetes.StorageClass
	volumes := data.knowledge.storage.volumes[class.body.provisioner]
	some parameter in volumes.parameter
	medium := volumes.media[lower(class.body.parameters[parameter])]
	path := ["platform", "hardware", "storage", "media", medium, "provided_by"]
}

_found contains fact.of(path, kubernetes.called(kind, owner), [fact.at(owner, array.concat(pointer, ["deviceClass"]))]) if {
	some [kind, owner, pointer] in _pools
	medium := {"hdd": "hdd", "ssd": "ssd", "nvme": "nvme_ssd"}[object.get(owner.body, array.concat(pointer, ["deviceClass"]), "")]
	path := ["platform", "hardware", "storage", "media", medium, "provided_by"]
}

unknown := set()

# pools of Ceph that choose the class of their devices
_pools contains ["CephBlockPool", pool, ["spec"]] if some pool in input.resources.kubernetes.CephBlockPool

_pools contains [kind, owner, ["spec", key]] if {
	some kind in ["CephFilesystem", "CephObjectStore"]
	some owner in input.resources.kubernetes[kind]
	some key in ["metadataPool", "dataPool"]
}

_pools contains ["CephFilesystem", owner, ["spec", "dataPools", position]] if {
	some owner in input.resources.kubernetes.CephFilesystem
	some position, _ in owner.body.spec.dataPools
}
