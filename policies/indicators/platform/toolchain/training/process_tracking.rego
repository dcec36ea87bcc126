# METADATA
# title: Training or fine-tuning runs are monitored, logged and tracked
# description: A run is watched while it goes on, leaves a log, and can be followed from its first step to its last.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.1.b
#   title_zh: 训练或微调过程有监控、有日志、可跟踪
#   description_zh: 运行过程中有监控，留有日志，整个训练或微调过程可以跟踪。
#   nature: configuration
#   reading: >-
#     Monitoring and logging are two parts, and each names what provides it. Following the process is a third; it is
#     shown for training or for fine-tuning, and one of them suffices.
#   reading_zh: 监控与日志是两部分，各自说明由什么提供；跟踪是第三部分，训练或微调任一过程可跟踪即可。
#   remedy: >-
#     Give provided_by under monitoring, logging and tracked.training or tracked.fine_tuning of
#     platform.toolchain.training.process_tracking.
#   remedy_zh: >-
#     在 platform.toolchain.training.process_tracking 的 monitoring、logging 以及 tracked.training 或
#     tracked.fine_tuning 下给出 provided_by。
package indicators.platform.toolchain.training.process_tracking

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "toolchain", "training", "process_tracking"]

tracking := input.capabilities.platform.toolchain.training.process_tracking

subjects contains root if tracking

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	tracking
	some part in {"monitoring", "logging"}
	not tracking[part].provided_by
}

findings contains finding.missing(_tracked) if {
	tracking
	not tracking.tracked
}

findings contains shortfall if {
	some shortfall in complete_entries.too_few_complete(_tracked, tracking.tracked, {"provided_by"}, 1)
}

_tracked := array.concat(root, ["tracked"])
