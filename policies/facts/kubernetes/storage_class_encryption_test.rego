package facts.kubernetes.storage_class_encryption_test

import data.facts.kubernetes.storage_class_encryption as rule
import data.lib.resources_test as given

test_a_class_that_encrypts if {
	given.shown(rule.facts) == {[
		"storage.protection.encryption.provided_by",
		"StorageClass data",
		["1:parameters.encrypted"],
	]} with input as _class({"encrypted": "true"})
}

test_none_from_a_class_that_does_not if {
	rule.facts == set() with input as _class({"encrypted": "false"})
	rule.facts == set() with input as _class({"kmsKeyId": "arn:x"})
}

test_a_class_that_names_the_key if {
	count(rule.facts) == 1 with input as _class({"disk-encryption-kms-key": "projects/x/cryptoKeys/y"})
	rule.facts == set() with input as _class({"disk-encryption-kms-key": ""})
	rule.facts == set() with input as _class({"disk-encryption-kms-key": "${KEY}"})
}

test_a_class_of_portworx if {
	class := object.union(_class({"secure": "true"}).resources.kubernetes.StorageClass[0].body, {"provisioner": "pxd.portworx.com"})
	count(rule.facts) == 1 with input as given.kubernetes([class])
	rule.facts == set() with input as _class({"secure": "true"})
}

test_devices_of_a_cluster if {
	count(rule.facts) == 1 with input as _cluster({"storageClassDeviceSets": [{"count": 3, "encrypted": true}]})
	rule.facts == set() with input as _cluster({"storageClassDeviceSets": [{"count": 3, "encrypted": false}]})
	rule.facts == set() with input as _cluster({"storageClassDeviceSets": [{"count": 0, "encrypted": true}]})
	count(rule.facts) == 1 with input as _cluster({"config": {"encryptedDevice": "true"}})
}

_class(parameters) := given.kubernetes([{
	"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "data"},
	"provisioner": "ebs.csi.aws.com", "parameters": parameters,
}])

_cluster(storage) := given.kubernetes([{
	"apiVersion": "ceph.rook.io/v1", "kind": "CephCluster",
	"metadata": {"name": "ceph", "namespace": "rook-ceph"}, "spec": {"storage": storage},
}])
