package facts.kubernetes.storage_class_media_test

import data.facts.kubernetes.storage_class_media as rule
import data.lib.resources_test as given

test_the_medium_of_the_volume_type if {
	given.shown(rule.facts) == {
		["storage.media.hdd.provided_by", "StorageClass cold", ["1:parameters.type"]],
		["storage.media.ssd.provided_by", "StorageClass warm", ["2:parameters.type"]],
	} with input as given.kubernetes([_named("cold", {"type": "ST1"}), _named("warm", {"type": "gp3"})]) with data.knowledge.storage as _products
}

test_one_medium_alone_is_no_hierarchy if {
	rule.facts == set() with input as _class({"type": "gp3"}) with data.knowledge.storage as _products
}

test_none_where_no_type_is_said if {
	rule.facts == set() with input as _class({}) with data.knowledge.storage as _products
	rule.facts == set() with input as _class({"type": ""}) with data.knowledge.storage as _products
}

test_the_class_of_devices_of_a_pool if {
	given.values(rule.facts) == {
		["storage.media.hdd.provided_by", "CephFilesystem cold"],
		["storage.media.nvme_ssd.provided_by", "CephFilesystem cold"],
	} with input as _ceph("CephFilesystem", {"metadataPool": {"deviceClass": "nvme"}, "dataPools": [{"deviceClass": "hdd"}]})
	rule.facts == set() with input as _ceph("CephBlockPool", {"deviceClass": "fast"})
}

_ceph(kind, spec) := given.kubernetes([{
	"apiVersion": "ceph.rook.io/v1", "kind": kind,
	"metadata": {"name": "cold"}, "spec": spec,
}])

_products := {"volumes": {"ebs.csi.aws.com": {"parameter": ["type"], "media": {"gp3": "ssd", "st1": "hdd"}}}}

_class(parameters) := given.kubernetes([_named("cold", parameters)])

_named(name, parameters) := {
	"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": name},
	"provisioner": "ebs.csi.aws.com", "parameters": parameters,
}
