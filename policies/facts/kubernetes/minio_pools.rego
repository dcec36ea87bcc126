# METADATA
# title: Redundancy of MinIO
# description: |
#   MinIO on four or more drives codes them with MinIO's default parity for a set of so many: a Tenant by its pools, a
#   StatefulSet if its command names the other servers. More than 16 drives make sets of a size that is not written down.
# custom:
#   title_zh: MinIO 的冗余
#   shows: [6.1.1.3.e]
package facts.kubernetes.minio_pools

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains fact.of(path, value, [fact.at(pool.owner, pool.pointer)]) if {
	some pool in _pools
	figures := {"method": "erasure_coding", "provided_by": kubernetes.called(pool.kind, pool.owner)}
	some leaf, value in object.union(figures, _chunks(pool.drives))
	path := ["platform", "hardware", "storage", "resilience", "pools", pool.name, leaf]
}

unknown contains fact.unknown("size of MinIO's erasure sets is not known", [fact.at(pool.owner, pool.pointer)]) if {
	some pool in _pools
	pool.drives > 16
}

_pools contains pool if {
	some owner in input.resources.kubernetes.Tenant
	kubernetes.in_group(owner, "minio.min.io")
	some position, spec in owner.body.spec.pools
	drives := spec.servers * spec.volumesPerServer
	drives >= 4
	name := naming.below(owner.name, object.get(spec, "name", concat("", ["pool-", format_int(position, 10)])))
	pool := {"kind": "Tenant", "owner": owner, "pointer": ["spec", "pools", position], "name": name, "drives": drives}
}

_pools contains pool if {
	some owner in input.resources.kubernetes.StatefulSet
	some [_, "minio"] in kubernetes.runs("StatefulSet", owner)
	_is_distributed(owner.body.spec.template.spec)
	drives := kubernetes.replicas(owner) * count(owner.body.spec.volumeClaimTemplates)
	drives >= 4
	name := kubernetes.entry(owner)
	pool := {"kind": "StatefulSet", "owner": owner, "pointer": ["spec"], "name": name, "drives": drives}
}

# a server that knows the others, as http://minio-{0...3}.minio/data
_is_distributed(spec) if {
	some container in spec.containers
	some key in ["command", "args"]
	some word in container[key]
	contains(word, "://")
	contains(word, "...")
}

_is_distributed(spec) if {
	some container in spec.containers
	some variable in container.env
	variable.name == "MINIO_DISTRIBUTED_MODE_ENABLED"
	variable.value in {"yes", "true"}
}

# MinIO's documentation, erasure code parity: EC:2 up to 5 drives, EC:3 up to 7, EC:4 up to 16
_chunks(drives) := {"data_chunks": drives - parity, "parity_chunks": parity} if {
	drives <= 16
	parity := min([4, floor(drives / 2)])
} else := {}
