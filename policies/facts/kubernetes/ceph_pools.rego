# METADATA
# title: Redundancy of Ceph pools
# description: |
#   A pool of Rook's that keeps two or more copies, or data and coding chunks, shows its redundancy. One copy is none.
# custom:
#   title_zh: Ceph 存储池的冗余
#   shows: [6.1.1.3.e]
package facts.kubernetes.ceph_pools

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains fact.of(path, value, [fact.at(pool.owner, pool.pointer)]) if {
	some pool in _pools
	some leaf, value in object.union(_redundancy(pool.spec), {"provided_by": kubernetes.called(pool.kind, pool.owner)})
	path := ["platform", "hardware", "storage", "resilience", "pools", pool.name, leaf]
}

unknown := set()

_pools contains pool if {
	some owner in input.resources.kubernetes.CephBlockPool
	name := kubernetes.entry(owner)
	pool := {"kind": "CephBlockPool", "owner": owner, "pointer": ["spec"], "spec": owner.body.spec, "name": name}
}

_pools contains pool if {
	some [kind, key] in [["CephFilesystem", "metadataPool"], ["CephObjectStore", "metadataPool"], ["CephObjectStore", "dataPool"]]
	some owner in input.resources.kubernetes[kind]
	spec := owner.body.spec[key]
	name := naming.below(owner.name, {"metadataPool": "metadata", "dataPool": "data"}[key])
	pool := {"kind": kind, "owner": owner, "pointer": ["spec", key], "spec": spec, "name": name}
}

_pools contains pool if {
	some owner in input.resources.kubernetes.CephFilesystem
	some position, spec in owner.body.spec.dataPools
	name := naming.below(owner.name, object.get(spec, "name", concat("", ["data", format_int(position, 10)])))
	pool := {
		"kind": "CephFilesystem",
		"owner": owner,
		"pointer": ["spec", "dataPools", position],
		"spec": spec,
		"name": name,
	}
}

_redundancy(spec) := {"method": "replication", "copies": spec.replicated.size} if {
	spec.replicated.size >= 2
} else := {"method": "erasure_coding", "data_chunks": data_chunks, "parity_chunks": parity_chunks} if {
	data_chunks := spec.erasureCoded.dataChunks
	parity_chunks := spec.erasureCoded.codingChunks
	data_chunks > 0
	parity_chunks > 0
}
