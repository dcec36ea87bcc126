# METADATA
# title: Overflow is detected while a model computes
# description: Values or buffers that overflow during computation are noticed.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.5.b.1
#   title_zh: 计算过程可检测溢出
#   description_zh: 计算过程中数值或缓冲区的溢出能被发现。
#   nature: document
#   reading: >-
#     Registers and memory are examples of where overflow is looked for: a check for one of them, or for another of the
#     same kind, suffices, with what provides it.
#   reading_zh: 寄存器、内存是检测对象的举例：具备针对其一或其他同类对象的检测，并说明由什么提供即可。
#   remedy: >-
#     Under platform.toolchain.monitoring.overflow_checks give at least one check, such as memory, with provided_by.
#   remedy_zh: 在 platform.toolchain.monitoring.overflow_checks 下至少给出一项带 provided_by 的检测，如 memory。
package indicators.platform.toolchain.monitoring.overflow_detection

import data.lib.complete_entries

root := ["platform", "toolchain", "monitoring", "overflow_checks"]

overflow_checks := input.capabilities.platform.toolchain.monitoring.overflow_checks

subjects contains array.concat(root, [name]) if some name, _ in overflow_checks

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(root, overflow_checks, {"provided_by"})
}
