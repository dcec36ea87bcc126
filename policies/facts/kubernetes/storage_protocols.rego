# METADATA
# title: Protocols of storage in the cluster
# description: |
#   A PersistentVolume, StorageClass, storage server, object store or bucket that is defined here shows a protocol, and so
#   does a volume that a pod mounts by its address. A claim only asks for what somebody else defines; an empty NFS server
#   is none; a server scaled to zero serves nobody.
# custom:
#   title_zh: 集群内存储的协议
#   shows: [6.1.1.3.a]
package facts.kubernetes.storage_protocols

import data.lib.charts
import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.workloads

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
	protocol := _driver(volume.body.spec.csi.driver).protocol
}

facts contains _spoken(protocol, "StorageClass", class, ["provisioner"]) if {
	some class in input.resources.kubernetes.StorageClass
	protocol := _driver(class.body.provisioner).protocol
}

facts contains _spoken(product.protocol, kind, workload, pointer) if {
	some kind in ["Deployment", "StatefulSet", "DaemonSet"]
	some workload in input.resources.kubernetes[kind]
	some [pointer, image] in kubernetes.runs(kind, workload)
	product := data.knowledge.storage.images[image]
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

facts contains _spoken(row.protocol, kind, owner, []) if {
	some key, row in data.knowledge.storage.objects
	[group, kind] := split(key, "/")
	some owner in input.resources.kubernetes[kind]
	kubernetes.in_group(owner, group)
}

# charts that are not rendered
facts contains fact.of(_path(row.protocol), concat("", [row.name, " (", charts.called(asked), ")"]), [charts.place(asked, part)]) if {
	some asked in charts.asked
	some part in data.knowledge.charts[asked.chart].parts
	charts.is_on(asked, part)
	row := object.union(data.knowledge.products[part.product], data.knowledge.storage.products[part.product])
}

# volumes that a pod mounts by the address of what holds them
facts contains fact.of(_path(protocol), workload.called, [place]) if {
	some workload in workloads.all
	some template in workload.templates
	some position, volume in template.spec.volumes
	some [protocol, pointer] in _mounted(volume)
	place := fact.at(workload.owner, array.concat(template.pointer, array.concat(["volumes", position], pointer)))
}

unknown := set()

# Rook puts the name of an operator before that of a driver
_driver(name) := data.knowledge.storage.drivers[name] if {
	data.knowledge.storage.drivers[name]
} else := data.knowledge.storage.drivers[concat(".", array.slice(parts, 1, count(parts)))] if {
	parts := split(name, ".")
}

_mounted(volume) := {["nfs", ["nfs"]] |
	volume.nfs.server != ""
	volume.nfs.path != ""
} | {[protocol, ["csi", "driver"]] |
	protocol := _driver(volume.csi.driver).protocol
	some key in ["bucketName", "bucket", "share", "server", "url"]
	value := volume.csi.volumeAttributes[key]
	value != ""
	not commands.is_open(value)

	# names of buckets and hosts have no capitals; placeholders do
	value == lower(value)
}

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

_path(protocol) := ["platform", "hardware", "storage", "protocols", protocol, "provided_by"]

_spoken(protocol, kind, owner, pointer) := fact.of(
	_path(protocol),
	kubernetes.called(kind, owner),
	[fact.at(owner, pointer)],
)
