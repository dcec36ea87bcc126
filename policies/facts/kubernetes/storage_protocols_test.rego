package facts.kubernetes.storage_protocols_test

import data.facts.kubernetes.storage_protocols as rule
import data.lib.resources_test as given

test_a_volume_on_an_nfs_server if {
	given.shown(rule.facts) == {[
		"storage.protocols.nfs.provided_by",
		"PersistentVolume data",
		["1:spec.nfs"],
	]} with input as _object("PersistentVolume", {"nfs": {"server": "10.0.0.1", "path": "/data"}})
}

test_none_from_a_server_that_is_empty if {
	rule.facts == set() with input as _object("PersistentVolume", {"nfs": {"server": "", "path": ""}})
}

test_a_volume_by_its_driver if {
	_shows("nfs") with input as _object("PersistentVolume", {"csi": {"driver": "nfs.csi.k8s.io", "volumeHandle": "x"}})
		with data.knowledge.storage as _products
	rule.facts == set() with input as _object("PersistentVolume", {"csi": {"driver": "ebs.csi.aws.com", "volumeHandle": "x"}})
		with data.knowledge.storage as _products
}

test_a_class_by_its_provisioner if {
	_shows("nfs") with input as given.kubernetes([{
		"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass",
		"metadata": {"name": "shared"}, "provisioner": "nfs.csi.k8s.io",
	}])
		with data.knowledge.storage as _products
}

test_a_driver_under_the_name_of_its_operator if {
	_shows("posix") with input as _object("PersistentVolume", {"csi": {"driver": "storage.cephfs.csi.ceph.com", "volumeHandle": "x"}})
	rule.facts == set() with input as _object("PersistentVolume", {"csi": {"driver": "storage.rbd.csi.ceph.com", "volumeHandle": "x"}})
}

test_none_from_a_claim if {
	rule.facts == set() with input as _object("PersistentVolumeClaim", {"storageClassName": "nfs"})
		with data.knowledge.storage as _products
}

test_a_server_that_runs if {
	_shows("s3") with input as _server("registry.example/minio/minio:RELEASE.2025-01-01", 1) with data.knowledge.storage as _products
}

test_none_from_a_server_that_is_scaled_to_zero if {
	rule.facts == set() with input as _server("minio/minio", 0) with data.knowledge.storage as _products
}

test_none_from_a_client if {
	rule.facts == set() with input as _server("minio/mc:latest", 1) with data.knowledge.storage as _products
}

test_object_stores_and_file_systems_of_operators if {
	_shows("s3") with input as _owned("minio.min.io/v2", "Tenant", {"pools": [{"servers": 4}]})
	_shows("s3") with input as _owned("ceph.rook.io/v1", "CephObjectStore", {"gateway": {"instances": 1}})
	_shows("posix") with input as _owned("ceph.rook.io/v1", "CephFilesystem", {"metadataServer": {"activeCount": 1}})
	_shows("nfs") with input as _owned("ceph.rook.io/v1", "CephNFS", {"server": {"active": 1}})
	rule.facts == set() with input as _owned("ceph.rook.io/v1", "CephObjectStore", {"gateway": {"instances": 0}})
}

test_buckets_that_the_cluster_makes if {
	_shows("s3") with input as _owned("s3.services.k8s.aws/v1alpha1", "Bucket", {"name": "corpus"})
	rule.facts == set() with input as _owned("example.org/v1", "Bucket", {"name": "corpus"})
}

test_a_chart_that_is_not_rendered if {
	_shows("s3") with input as _owned("helm.toolkit.fluxcd.io/v2", "HelmRelease", {"chart": {"spec": {"chart": "minio"}}})
	rule.facts == set() with input as _owned("helm.toolkit.fluxcd.io/v2", "HelmRelease", {"chart": {"spec": {"chart": "redis"}}})
}

test_volumes_of_pods_by_their_address if {
	_shows("nfs") with input as _pod({"nfs": {"server": "10.0.0.1", "path": "/data"}})
	rule.facts == set() with input as _pod({"nfs": {"server": "", "path": "/data"}})
	bucket := {"driver": "gcsfuse.csi.storage.gke.io", "volumeAttributes": {"bucketName": "corpus"}}
	_shows("s3") with input as _pod({"csi": bucket})
	rule.facts == set() with input as _pod({"csi": object.union(bucket, {"volumeAttributes": {"bucketName": "${BUCKET}"}})})
	rule.facts == set() with input as _pod({"csi": object.union(bucket, {"volumeAttributes": {"bucketName": "YOUR_BUCKET"}})})
	rule.facts == set() with input as _pod({"persistentVolumeClaim": {"claimName": "nfs"}})
}

_pod(volume) := _object("Pod", {"containers": [{"image": "example/own"}], "volumes": [volume]})

_shows(protocol) if {
	[fact.path[4] | some fact in rule.facts] == [protocol]
}

_products := {
	"drivers": {"nfs.csi.k8s.io": {"protocol": "nfs"}},
	"images": {"minio": {"protocol": "s3"}},
	"objects": {},
	"products": {},
}

_object(kind, spec) := _owned("v1", kind, spec)

_owned(version, kind, spec) := given.kubernetes([{
	"apiVersion": version, "kind": kind,
	"metadata": {"name": "data"}, "spec": spec,
}])

_server(image, replicas) := _object("StatefulSet", {
	"replicas": replicas,
	"template": {"spec": {"containers": [{"image": image}]}},
})
