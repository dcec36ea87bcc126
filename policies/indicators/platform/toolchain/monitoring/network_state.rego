# METADATA
# title: The network of training or inference is monitored and can be looked up
# description: The state of the network that serves training or inference is watched, and users can look it up.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.5.a.4
#   title_zh: 训练或推理网络可监测、状态可查询
#   description_zh: 训练或推理所用网络的运行状态有监测，用户可以查询。
#   nature: configuration
#   reading: >-
#     Watching and looking up are two parts. Momentary traffic and latency are examples: at least one kind of state is
#     watched, with what watches it. The network serves training, inference or both; one that serves neither does not
#     count.
#   reading_zh: >-
#     监测与查询是两部分。即时流量、延迟是举例：至少监测一类状态并说明由什么监测。该网络须用于训练、推理或两者，
#     两者都不用于的不计。
#   remedy: >-
#     Under platform.toolchain.monitoring.network give query.provided_by, used_for, and under metrics at least one, such
#     as traffic, with provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.monitoring.network 下给出 query.provided_by 和 used_for，
#     并在 metrics 下至少给出一类带 provided_by 的状态，如 traffic。
package indicators.platform.toolchain.monitoring.network_state

import data.lib.complete_entries
import data.lib.finding

served := ["inference", "training", "training_and_inference"]

root := ["platform", "toolchain", "monitoring", "network"]

network := input.capabilities.platform.toolchain.monitoring.network

subjects contains root if network

findings contains finding.missing(array.concat(root, ["query", "provided_by"])) if {
	network
	not network.query.provided_by
}

findings contains finding.missing(array.concat(root, [field])) if {
	network
	some field in {"metrics", "used_for"}
	not network[field]
}

findings contains finding.not_one_of(array.concat(root, ["used_for"]), served, network.used_for) if {
	not network.used_for in served
}

findings contains shortfall if {
	path := array.concat(root, ["metrics"])
	some shortfall in complete_entries.too_few_complete(path, network.metrics, {"provided_by"}, 1)
}
