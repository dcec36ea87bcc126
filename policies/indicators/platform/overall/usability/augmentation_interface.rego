# METADATA
# title: Data augmentation is configured through an interface
# description: The functions that augment data have an interface, and augmentation strategies are configured through it.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.c
#   title_zh: 数据增强策略可经接口设定
#   description_zh: 数据增强功能以接口形式开放，增强策略经由该接口配置。
#   nature: configuration
#   reading: >-
#     An interface and its kind, and at least one strategy that says which parameter or call of the interface configures
#     it and what carries it out.
#   reading_zh: 须说明接口及其类型，并至少给出一种策略，说明由接口的哪个参数或调用配置、由什么执行。
#   remedy: >-
#     Fill provided_by, interface and, under strategies, an entry with provided_by and set_by under
#     platform.overall.usability.augmentation_interface.
#   remedy_zh: >-
#     在 platform.overall.usability.augmentation_interface 下填写 provided_by 和 interface。
#     并在 strategies 下给出条目，填写 provided_by 和 set_by。
package indicators.platform.overall.usability.augmentation_interface

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "overall", "usability", "augmentation_interface"]

augmentation := input.capabilities.platform.overall.usability.augmentation_interface

subjects contains root if augmentation

findings contains finding.missing(array.concat(root, [field])) if {
	augmentation
	some field in {"provided_by", "interface"}
	not augmentation[field]
}

findings contains finding.missing(_strategies) if {
	augmentation
	count(object.get(augmentation, "strategies", {})) == 0
}

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(_strategies, augmentation.strategies, {"provided_by", "set_by"})
}

_strategies := array.concat(root, ["strategies"])
