# METADATA
# title: AI accelerators reach storage directly
# description: Data moves between storage and the memory of AI accelerators without a detour through the CPU's memory.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.3.f
#   title_zh: 加速卡可直接访问存储
#   description_zh: 数据可在存储与人工智能加速卡显存之间直接传输，不经 CPU 内存中转。
#   nature: configuration
#   reading: >-
#     The technology of the direct path and what implements it are both named. A fast network file system without
#     such a path does not count.
#   reading_zh: 须写明直通所用的技术及其实现；没有直通路径的高速网络文件系统不算。
#   remedy: Under platform.hardware.storage.accelerator_direct give provided_by and technology.
#   remedy_zh: 在 platform.hardware.storage.accelerator_direct 下给出 provided_by 与 technology。
package indicators.platform.hardware.storage.accelerator_direct_storage

import data.lib.finding

root := ["platform", "hardware", "storage", "accelerator_direct"]

direct := input.capabilities.platform.hardware.storage.accelerator_direct

subjects contains root if direct

findings contains finding.missing(array.concat(root, [part])) if {
	direct
	some part in ["provided_by", "technology"]
	not direct[part]
}
