# METADATA
# title: The components of compute devices are monitored and can be looked up
# description: The state of the parts of compute devices is watched, and users can look it up.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.5.a.1
#   title_zh: 计算设备部件状态可监测、可查询
#   description_zh: 计算设备各部件的状态有监测，用户可以查询。
#   nature: configuration
#   reading: >-
#     Watching and looking up are two parts. Processor, memory and network, and statistics of their use, are examples:
#     at least one component is watched, with what watches it, and looking up names what provides it.
#   reading_zh: >-
#     监测与查询是两部分。处理器、内存、网络及其利用率统计是举例：至少监测一类部件并说明由什么监测，
#     查询也须说明由什么提供。
#   remedy: >-
#     Under platform.toolchain.monitoring.compute_devices give query.provided_by, and under components at least one,
#     such as processor, with provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.monitoring.compute_devices 下给出 query.provided_by，
#     并在 components 下至少给出一类带 provided_by 的部件，如 processor。
package indicators.platform.toolchain.monitoring.device_components

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "toolchain", "monitoring", "compute_devices"]

compute_devices := input.capabilities.platform.toolchain.monitoring.compute_devices

subjects contains root if compute_devices

findings contains finding.missing(array.concat(root, ["query", "provided_by"])) if {
	compute_devices
	not compute_devices.query.provided_by
}

findings contains finding.missing(array.concat(root, ["components"])) if {
	compute_devices
	not compute_devices.components
}

findings contains shortfall if {
	path := array.concat(root, ["components"])
	some shortfall in complete_entries.too_few_complete(path, compute_devices.components, {"provided_by"}, 1)
}
