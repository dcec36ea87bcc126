# METADATA
# title: Data sets have versions, and their changes are recorded
# description: >-
#   The versions of data sets are managed: each has an identifier, and changes of the data are recorded.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.1.b
#   title_zh: 数据集有版本标识与变更记录
#   description_zh: 对数据集实行版本管理，各版本有标识，数据变更有记录。
#   nature: configuration
#   reading: >-
#     Three things: what manages the versions, how each version is identified, and how changes are recorded.
#   reading_zh: 三项均须具备：由什么管理版本；如何标识各版本；如何记录变更。
#   remedy: >-
#     Fill provided_by, version_identifiers.provided_by and change_records.provided_by under
#     development.data.ingestion.dataset_versioning.
#   remedy_zh: >-
#     在 development.data.ingestion.dataset_versioning 下填写 provided_by、
#     version_identifiers.provided_by 和 change_records.provided_by。
package indicators.development.data.ingestion.dataset_versioning

import data.lib.finding

root := ["development", "data", "ingestion", "dataset_versioning"]

versioning := input.capabilities.development.data.ingestion.dataset_versioning

subjects contains root if versioning

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	versioning
	not versioning.provided_by
}

findings contains finding.missing(array.concat(root, ["version_identifiers", "provided_by"])) if {
	versioning
	not versioning.version_identifiers.provided_by
}

findings contains finding.missing(array.concat(root, ["change_records", "provided_by"])) if {
	versioning
	not versioning.change_records.provided_by
}
