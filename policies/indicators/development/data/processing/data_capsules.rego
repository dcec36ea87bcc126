# METADATA
# title: Data can be handed on in capsules that carry their rules of use
# description: Data can be wrapped up together with the rules of its use, and these are enforced wherever it is used.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.2.d
#   title_zh: 具备随数据携带使用规则的数据胶囊
#   description_zh: 数据可与使用规则一并封装，在使用处按规则受控使用。
#   nature: document
#   reading: >-
#     The standard does not define the term. It is read as data that is sealed, carries its own rules of use, and can be
#     used only under a control that enforces them; all three are asked for besides the product.
#   reading_zh: >-
#     标准未定义数据胶囊。
#     此处理解为数据经封装加密、自带使用规则，并只能在执行该规则的控制下使用。
#     除产品本身外三项均须具备。
#   remedy: >-
#     Fill provided_by, sealing.provided_by, usage_policy.provided_by and usage_control.provided_by under
#     development.data.processing.data_capsules.
#   remedy_zh: >-
#     在 development.data.processing.data_capsules 下填写 provided_by、sealing.provided_by、
#     usage_policy.provided_by 和 usage_control.provided_by。
package indicators.development.data.processing.data_capsules

import data.lib.finding

root := ["development", "data", "processing", "data_capsules"]

capsules := input.capabilities.development.data.processing.data_capsules

parts := {"sealing", "usage_policy", "usage_control"}

subjects contains root if capsules

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	capsules
	not capsules.provided_by
}

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	capsules
	some part in parts
	not capsules[part].provided_by
}
