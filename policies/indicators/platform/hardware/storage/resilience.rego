# METADATA
# title: Storage has redundancy, an authentication domain and isolated network segments
# description: >-
#   Data is kept in copies or erasure-coded, users are authenticated in a domain, and the network segments of the
#   business are isolated.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.3.e
#   title_zh: 存储有冗余、认证域与网段隔离
#   description_zh: 数据以多副本或纠删码保存，用户在认证域内认证，业务所用的网段相互隔离。
#   nature: configuration
#   reading: >-
#     All three parts are required. Redundancy is one pool that is replicated with two or more copies, or
#     erasure-coded with one or more parity chunks; scratch pools beside it may have none. The pool, the domain and
#     one segment or more name what provides them.
#   reading_zh: >-
#     三部分缺一不可。冗余指至少一个存储池为不少于两份的副本，或校验块不少于一块的纠删码；
#     另有无冗余的临时池不影响。存储池、认证域与至少一个网段须写明提供者。
#   remedy: >-
#     Under platform.hardware.storage.resilience give one of pools with provided_by, method, and copies (2 or more)
#     or data_chunks and parity_chunks (1 or more); authentication_domain.provided_by; and one of network_segments
#     with provided_by.
#   remedy_zh: >-
#     在 platform.hardware.storage.resilience 下给出：pools 之一的 provided_by、method 以及
#     copies（不少于 2）或 data_chunks 与 parity_chunks（不少于 1）；authentication_domain.provided_by；
#     以及 network_segments 之一的 provided_by。
package indicators.platform.hardware.storage.resilience

import data.lib.complete_entries
import data.lib.finding

# what each method needs, and how much of it
needs := {
	"replication": {"copies": 2},
	"erasure_coding": {"data_chunks": 1, "parity_chunks": 1},
}

root := ["platform", "hardware", "storage", "resilience"]

resilience := input.capabilities.platform.hardware.storage.resilience

subjects contains root if resilience

findings contains finding.missing(array.concat(root, ["pools"])) if {
	resilience
	not _some_pool
}

findings contains shortfall if {
	every pool in resilience.pools {
		count(_shortfalls([], pool)) > 0
	}
	some name, pool in resilience.pools
	some shortfall in _shortfalls(array.concat(root, ["pools", name]), pool)
}

findings contains finding.missing(array.concat(root, ["authentication_domain", "provided_by"])) if {
	resilience
	not resilience.authentication_domain.provided_by
}

findings contains finding.missing(array.concat(root, ["network_segments"])) if {
	resilience
	not _some_segment
}

findings contains shortfall if {
	path := array.concat(root, ["network_segments"])
	some shortfall in complete_entries.none_complete(path, resilience.network_segments, {"provided_by"})
}

_some_pool if count(resilience.pools) > 0

_some_segment if count(resilience.network_segments) > 0

_needed(pool) := {part | some part, _ in needs[pool.method]}

_shortfalls(path, pool) := {finding.missing(array.concat(path, [part])) |
	some part in ({"provided_by", "method"} | _needed(pool))
	not pool[part]
} | {finding.below(array.concat(path, [part]), least, pool[part]) |
	some part, least in needs[pool.method]
	pool[part] < least
}
