# METADATA
# title: Protocols of storage in the cluster
# description: |
#   A PersistentVolume, StorageClass, storage server or object store that is defined here shows a protocol. A claim only
#   asks for what somebody else defines; an empty NFS server is none; a server scaled to zero serves nobody.
# custom:
#   title_zh: 集群内存储的协议
#   shows: [6.1.1.3.a]
package facts.kubernetes.storage_protocols

import data.lib.fact
import data.lib.kubernetes

facts contains _spoken("nfs", "PersistentVolume", volume, ["spec", "nfs"]) if {
	some volume in input.resources.kubernetes.PersistentVolume
	_says(volume, ["spec", "nfs", "server"])
	_says(volume, ["spec", "nfs", "path"])
}

facts contains _spoken("posix", "PersistentVolume", volume, ["spec", "cephfs"]) if {
	some volume in input.resources.kubernetes.PersistentVolume
	count(volume.body.spec.cephfs.monitors) > 0
}

facts contains _spoken(protocol, "PersistentVolume", volume, ["spec", "csi", "driver"]) if {
	some volume in input.resources.kubernetes.PersistentVolume
	_says(volume, ["spec", "csi", "volumeHandle"])
	protocol := data.knowledge.storage.drivers[volume.body.spec.csi.driver].protocol
}

facts contains _spoken(protocol, "StorageClass", class, ["provisioner"]) if {
	some class in input.resources.kubernetes.StorageClass
	protocol := data.knowledge.storage.drivers[class.body.provisioner].protocol
}

facts contains _spoken(product.protocol, kind, workload, pointer) if {
	some kind in ["Deployment", "StatefulSet", "DaemonSet"]
	some workload in input.resources.kubernetes[kind]
	some image, product in data.knowledge.storage.images
	some pointer in kubernetes.runs(kind, workload, image)
}

facts contains _spoken(protocol, kind, owner, ["spec"]) if {
	some [kind, group, protocol] in [
		["Tenant", "minio.min.io", "s3"],
		["CephObjectStore", "ceph.rook.io", "s3"],
		["CephFilesystem", "ceph.rook.io", "posix"],
		["CephNFS", "ceph.rook.io", "nfs"],
	]
	some owner in input.resources.kubernetes[kind]
	kubernetes.in_group(owner, group)
	_serves(kind, owner.body.spec)
}

unknown := set()

# one that only the cloud knows is given, too
_says(volume, pointer) if {
	value := object.get(volume.body, pointer, null)
	not value in {null, ""}
}

_says(volume, pointer) if fact.undecided(volume, pointer)

_serves("Tenant", spec) if {
	some pool in spec.pools
	pool.servers > 0
}

_serves("CephObjectStore", spec) if spec.gateway.instances > 0

_serves("CephFilesystem", spec) if spec.metadataServer.activeCount > 0

_serves("CephNFS", spec) if spec.server.active > 0

_spoken(protocol, kind, owner, pointer) := fact.of(
	["platform", "hardware", "storage", "protocols", protocol, "provided_by"],
	kubernetes.called(kind, owner),
	[fact.at(owner, pointer)],
)
