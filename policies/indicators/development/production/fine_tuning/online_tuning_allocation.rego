# METADATA
# title: Online fine-tuning gets its physical resources from the platform by itself
# description: >-
#   Users fine-tune through an online service, for which the platform allocates physical resources automatically.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.3.d
#   title_zh: 具备在线微调，平台自动分配物理资源
#   description_zh: 用户通过在线服务微调，所需物理资源由平台自动分配。
#   nature: document
#   reading: >-
#     The online service and what allocates are named. The mode must be automatic, and at least one kind of physical
#     resource is named with where it comes from; a ticket to an operator is not automatic.
#   reading_zh: 在线服务与分配机制均须写明；分配方式须为自动；至少写明一类物理资源及其来源。提工单由人工分配不算自动。
#   remedy: >-
#     Name provided_by under development.production.fine_tuning.online_tuning, and in its allocation give
#     provided_by, mode (automatic) and one entry or more of resources with provided_by.
#   remedy_zh: >-
#     在 development.production.fine_tuning.online_tuning 下写明 provided_by，
#     并在 allocation 下给出 provided_by、mode（automatic）以及至少一项写明 provided_by 的 resources。
package indicators.development.production.fine_tuning.online_tuning_allocation

import data.lib.finding

root := ["development", "production", "fine_tuning", "online_tuning"]

accepted_modes := ["automatic"]

online_tuning := input.capabilities.development.production.fine_tuning.online_tuning

subjects contains root if online_tuning

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	online_tuning
	not online_tuning.provided_by
}

findings contains finding.missing(array.concat(root, ["allocation", "provided_by"])) if {
	online_tuning
	not online_tuning.allocation.provided_by
}

findings contains finding.missing(_mode) if {
	online_tuning
	not online_tuning.allocation.mode
}

findings contains finding.not_one_of(_mode, accepted_modes, online_tuning.allocation.mode) if {
	not online_tuning.allocation.mode in accepted_modes
}

findings contains finding.too_few(_resources, 1, 0) if {
	online_tuning
	count(_named_resources) == 0
}

findings contains finding.missing(array.concat(_resources, [name, "provided_by"])) if {
	count(_named_resources) == 0
	some name, _ in online_tuning.allocation.resources
}

_named_resources contains name if {
	some name, resource in online_tuning.allocation.resources
	resource.provided_by
}

_mode := array.concat(root, ["allocation", "mode"])

_resources := array.concat(root, ["allocation", "resources"])
