# METADATA
# title: An interface configures the options of acceleration
# description: >-
#   Users choose and configure techniques such as pruning, quantisation or distillation through an interface made for
#   it.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.4.b
#   title_zh: 提供加速优化选项的配置接口
#   description_zh: 用户通过专门的接口选择并配置剪枝、量化、蒸馏等加速技术的选项。
#   nature: configuration
#   reading: >-
#     The interface names what provides it. Pruning, quantisation and distillation are examples: one of them, or another
#     acceleration technique, suffices, with the API or key by which it is configured.
#   reading_zh: 接口须说明由什么提供。剪枝、量化、蒸馏是举例：具备其一或其他加速技术，并说明配置它的 API 或配置项即可。
#   remedy: >-
#     Under platform.toolchain.compression.option_interface give provided_by, and under techniques at least one, such as
#     quantization, with provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.compression.option_interface 下给出 provided_by，
#     并在 techniques 下至少给出一种带 provided_by 的技术，如 quantization。
package indicators.platform.toolchain.compression.option_interface

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "toolchain", "compression", "option_interface"]

interface := input.capabilities.platform.toolchain.compression.option_interface

subjects contains root if interface

findings contains finding.missing(array.concat(root, [field])) if {
	interface
	some field in {"provided_by", "techniques"}
	not interface[field]
}

findings contains shortfall if {
	path := array.concat(root, ["techniques"])
	some shortfall in complete_entries.too_few_complete(path, interface.techniques, {"provided_by"}, 1)
}
