package facts.kubernetes.minio_pools_test

import data.facts.kubernetes.minio_pools as rule
import data.lib.resources_test as given

test_a_tenant_by_its_drives if {
	given.shown(rule.facts) == {
		["storage.resilience.pools.main.pool-0.method", "erasure_coding", ["1:spec.pools.0"]],
		["storage.resilience.pools.main.pool-0.data_chunks", 4, ["1:spec.pools.0"]],
		["storage.resilience.pools.main.pool-0.parity_chunks", 4, ["1:spec.pools.0"]],
		["storage.resilience.pools.main.pool-0.provided_by", "Tenant main", ["1:spec.pools.0"]],
	} with input as _tenant(4, 2)
}

test_the_edge_is_four_drives if {
	["storage.resilience.pools.main.pool-0.parity_chunks", 2] in given.values(rule.facts) with input as _tenant(4, 1)
	rule.facts == set() with input as _tenant(1, 3)
}

test_more_drives_than_a_set_holds_are_unknown if {
	count(rule.facts) == 2 with input as _tenant(8, 4)
	given.open(rule.unknown) == {["size of MinIO's erasure sets is not known", ["1:spec.pools.0"]]} with input as _tenant(8, 4)
}

test_servers_that_know_each_other if {
	count(rule.facts) == 4 with input as _servers(4, ["server", "http://minio-{0...3}.minio/data"])
}

test_none_from_servers_that_stand_alone if {
	rule.facts == set() with input as _servers(4, ["server", "/data"])
	rule.facts == set() with input as _servers(1, ["server", "http://minio-{0...3}.minio/data"])
}

_tenant(servers, volumes) := given.kubernetes([{
	"apiVersion": "minio.min.io/v2", "kind": "Tenant",
	"metadata": {"name": "main"}, "spec": {"pools": [{"servers": servers, "volumesPerServer": volumes}]},
}])

_servers(replicas, args) := given.kubernetes([{
	"apiVersion": "apps/v1", "kind": "StatefulSet",
	"metadata": {"name": "main"}, "spec": {
		"replicas": replicas,
		"volumeClaimTemplates": [{"metadata": {"name": "data"}}],
		"template": {"spec": {"containers": [{"image": "minio/minio:latest", "args": args}]}},
	},
}])
