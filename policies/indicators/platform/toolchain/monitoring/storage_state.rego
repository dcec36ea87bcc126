# METADATA
# title: The storage of training or inference is monitored and can be looked up
# description: >-
#   The state of the storage and memory that serve training or inference is watched, and users can look it up.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.5.a.5
#   title_zh: 训练或推理存储可监测、状态可查询
#   description_zh: 训练或推理所用存储与内存的状态有监测，用户可以查询。
#   nature: configuration
#   reading: >-
#     Watching and looking up are two parts. Memory use and bandwidth are examples: at least one kind of state is
#     watched, with what watches it. The storage serves training, inference or both; storage that serves neither does
#     not count.
#   reading_zh: >-
#     监测与查询是两部分。内存用量、带宽是举例：至少监测一类状态并说明由什么监测。该存储须用于训练、推理或两者，
#     两者都不用于的不计。
#   remedy: >-
#     Under platform.toolchain.monitoring.storage give query.provided_by, used_for, and under metrics at least one, such
#     as memory_usage, with provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.monitoring.storage 下给出 query.provided_by 和 used_for，
#     并在 metrics 下至少给出一类带 provided_by 的状态，如 memory_usage。
package indicators.platform.toolchain.monitoring.storage_state

import data.lib.complete_entries
import data.lib.finding

served := ["inference", "training", "training_and_inference"]

root := ["platform", "toolchain", "monitoring", "storage"]

storage := input.capabilities.platform.toolchain.monitoring.storage

subjects contains root if storage

findings contains finding.missing(array.concat(root, ["query", "provided_by"])) if {
	storage
	not storage.query.provided_by
}

findings contains finding.missing(array.concat(root, [field])) if {
	storage
	some field in {"metrics", "used_for"}
	not storage[field]
}

findings contains finding.not_one_of(array.concat(root, ["used_for"]), served, storage.used_for) if {
	not storage.used_for in served
}

findings contains shortfall if {
	path := array.concat(root, ["metrics"])
	some shortfall in complete_entries.too_few_complete(path, storage.metrics, {"provided_by"}, 1)
}
