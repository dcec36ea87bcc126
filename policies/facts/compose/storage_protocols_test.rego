package facts.compose.storage_protocols_test

import data.facts.compose.storage_protocols as rule
import data.lib.compose_test as given

test_an_object_store if {
	rule.facts == {{
		"path": ["platform", "hardware", "storage", "protocols", "s3", "provided_by"],
		"value": "MinIO (compose service s3)",
		"places": [{"resource": 1, "pointer": ["image"]}],
	}} with input as given.project({"s3": {"image": "minio/minio"}}) with data.knowledge as given.knowledge
}

test_a_volume_on_an_nfs_server if {
	[[one.path[4], one.value] | some one in rule.facts] == [["nfs", "compose volume data"]] with input as _with("nfs", "data")
		with data.knowledge as given.knowledge
}

test_none_from_a_volume_that_nothing_mounts_or_of_another_type if {
	rule.facts == set() with input as _with("nfs", "other") with data.knowledge as given.knowledge
	rule.facts == set() with input as _with("none", "data") with data.knowledge as given.knowledge
}

test_a_type_that_is_not_known_is_unknown if {
	given_volume := {"resources": {"compose": {"volume": [object.union(_volume({}), {"unknown": [["driver_opts", "type"]]})]}}}
	count(rule.unknown) == 1 with input as given_volume with data.knowledge as given.knowledge
}

_with(type, mounted) := object.union(
	given.project({"app": {"volumes": [{"type": "volume", "source": mounted, "target": "/data"}]}}),
	{"resources": {"compose": {"volume": [_volume({"type": type, "o": "addr=10.0.0.1", "device": ":/data"})]}}},
)

_volume(options) := {
	"id": 9, "source": "dev", "name": "data", "address": "volumes.data",
	"body": {"driver_opts": options}, "unknown": [], "references": [],
}
