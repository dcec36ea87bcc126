# METADATA
# title: Communication operators between the same nodes are packed and run together
# description: >-
#   Communication operators that share source and destination nodes are packed and launched as one, which saves the
#   overhead of launching each alone.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.e
#   title_zh: 相同源与目的节点的通信算子打包执行
#   description_zh: 源节点与目的节点相同的通信算子打包后一并执行，省去逐个执行的开销。
#   nature: document
#   reading: >-
#     What packs them is named, packs share source and destination nodes, and a pack has a size above 0, since 0
#     switches packing off. The saved overhead is the purpose, not a figure that is asked for. One training job
#     suffices.
#   reading_zh: 须写明由什么打包；同一包内算子的源与目的节点相同；打包大小大于 0（0 表示关闭）。避免额外开销是目的，不另要求数值。有一个训练任务满足即可。
#   remedy: >-
#     Under development.production.training.jobs give one job communication_fusion, with provided_by, endpoints
#     (same) and bucket_bytes (1 or more).
#   remedy_zh: >-
#     在 development.production.training.jobs 的某个任务下给出 communication_fusion 的 provided_by、
#     endpoints（same）与 bucket_bytes（大于 0）。
package indicators.development.production.training.communication_fusion

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "training", "jobs"]

accepted_endpoints := ["same"]

least_bytes := 1

jobs := input.capabilities.development.production.training.jobs

subjects contains _at(name, []) if some name, _ in _fusing

findings := one_suffices.shortfalls(_fusing, _lacking)

_fusing := {name: job.communication_fusion | some name, job in jobs}

_lacking[name] contains finding.missing(_at(name, [key])) if {
	some name, fusion in _fusing
	some key in ["provided_by", "endpoints", "bucket_bytes"]
	not fusion[key]
}

_lacking[name] contains finding.not_one_of(_at(name, ["endpoints"]), accepted_endpoints, fusion.endpoints) if {
	some name, fusion in _fusing
	not fusion.endpoints in accepted_endpoints
}

_lacking[name] contains finding.below(_at(name, ["bucket_bytes"]), least_bytes, fusion.bucket_bytes) if {
	some name, fusion in _fusing
	fusion.bucket_bytes < least_bytes
}

_at(name, keys) := array.concat(root, array.concat([name, "communication_fusion"], keys))
