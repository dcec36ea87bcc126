# METADATA
# title: Data that arises in fine-tuning is managed and protected
# description: >-
#   Each kind of data that fine-tuning produces, such as user data and model data, is managed and protected.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.3.e
#   title_zh: 管理并保护微调产生的数据
#   description_zh: 微调过程产生的各类数据（如用户数据、模型数据）均有管理与保护措施。
#   nature: document
#   reading: >-
#     Privacy of user data and safe storage of model data are examples; the declaration lists the kinds of data that
#     there are. Every kind that is listed must be both managed and protected, since one that is not is a hole; at
#     least one is listed.
#   reading_zh: 保护用户隐私、安全存放模型数据只是示例；由声明列出所产生的数据种类，至少一类。所列每一类都须同时有管理和保护措施，缺一即为漏洞。
#   remedy: >-
#     Under development.production.fine_tuning.produced_data list each kind of data, and name provided_by under its
#     management and its protection.
#   remedy_zh: 在 development.production.fine_tuning.produced_data 下列出每类数据，并在其 management、protection 下各写明 provided_by。
package indicators.development.production.fine_tuning.tuning_data_protection

import data.lib.finding

root := ["development", "production", "fine_tuning", "produced_data"]

kinds := input.capabilities.development.production.fine_tuning.produced_data

subjects contains array.concat(root, [name]) if some name, _ in kinds

findings contains finding.missing(array.concat(root, [name, "management", "provided_by"])) if {
	some name, kind in kinds
	not kind.management.provided_by
}

findings contains finding.missing(array.concat(root, [name, "protection", "provided_by"])) if {
	some name, kind in kinds
	not kind.protection.provided_by
}
