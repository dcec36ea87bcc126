# METADATA
# title: Several parties develop models together, in workspaces and on shared assets
# description: Several parties develop models in common workspaces, share their assets, and manage these together.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.g
#   title_zh: 支持多方协作开发，含工作空间与资产协同及管理
#   description_zh: 多方可在共同的工作空间中开发模型，共享资产并对其进行管理。
#   nature: document
#   reading: >-
#     Several parties are at least two, each with its role. Three members are asked for, each named: working
#     together in a workspace, sharing assets, and managing the assets.
#   reading_zh: 多方指至少 2 方，且写明各自角色。三个成员均须具备并写明：工作空间协同、资产协同、资产管理。
#   remedy: >-
#     Under development.production.training.collaboration give parties two entries or more, each with its role, and
#     name provided_by under workspaces, assets and asset_management.
#   remedy_zh: >-
#     在 development.production.training.collaboration 的 parties 下给出至少两方及其 role，
#     并在 workspaces、assets、asset_management 下各写明 provided_by。
package indicators.development.production.training.multi_party_development

import data.lib.finding

root := ["development", "production", "training", "collaboration"]

least_parties := 2

collaboration := input.capabilities.development.production.training.collaboration

subjects contains root if collaboration

findings contains finding.too_few(array.concat(root, ["parties"]), least_parties, count(_parties)) if {
	collaboration
	count(_parties) < least_parties
}

findings contains finding.missing(array.concat(root, ["parties", name, "role"])) if {
	count(_parties) < least_parties
	some name, party in collaboration.parties
	not party.role
}

findings contains finding.missing(array.concat(root, ["workspaces", "provided_by"])) if {
	collaboration
	not collaboration.workspaces.provided_by
}

findings contains finding.missing(array.concat(root, ["assets", "provided_by"])) if {
	collaboration
	not collaboration.assets.provided_by
}

findings contains finding.missing(array.concat(root, ["asset_management", "provided_by"])) if {
	collaboration
	not collaboration.asset_management.provided_by
}

_parties contains name if {
	some name, party in collaboration.parties
	party.role
}
