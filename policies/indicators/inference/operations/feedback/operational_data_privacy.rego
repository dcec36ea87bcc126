# METADATA
# title: Private and sensitive data of operation is protected
# description: >-
#   Data that comes up in operation is protected: private data of persons and other sensitive data are found and kept
#   out, or made harmless.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.1.a
#   title_zh: 运营数据的隐私和敏感信息受到保护
#   description_zh: 对运营中产生的数据进行保护，识别其中的隐私和敏感数据并予以排除或脱敏处理。
#   nature: configuration
#   reading: >-
#     Private and sensitive data are both covered, by one filter each or more. Filtering data out is given as an
#     example, so masking, pseudonyms and encryption are of the same kind; data that is only flagged is not protected.
#   reading_zh: 隐私数据和敏感数据均须覆盖，各至少一个过滤手段。过滤排除为举例，脱敏、假名化、加密属同类；仅作标记不算保护。
#   remedy: >-
#     Give provided_by, data_class and treatment for a filter of private and a filter of sensitive data under
#     inference.operations.feedback.privacy_filters.
#   remedy_zh: >-
#     在 inference.operations.feedback.privacy_filters 下为 private 和 sensitive 两类数据各给出一个带 provided_by、
#     data_class 和 treatment 的过滤手段。
package indicators.inference.operations.feedback.operational_data_privacy

import data.lib.counted_entries
import data.lib.finding

data_classes := {"private", "sensitive"}

protecting := {"excluded", "masked", "pseudonymised", "encrypted"}

fields := {"provided_by", "data_class", "treatment"}

root := ["inference", "operations", "feedback", "privacy_filters"]

filters := input.capabilities.inference.operations.feedback.privacy_filters

subjects contains root if filters

findings contains finding.lacks(root, data_class) if {
	filters
	some data_class in (data_classes - _covered)
}

findings contains shortfall if {
	count(data_classes - _covered) > 0
	some shortfall in counted_entries.shortfalls(_lacking)
}

_covered := {entry.data_class | some entry in counted_entries.complete(filters, _lacking)}

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, entry in filters
	some field in fields
	not entry[field]
}

_lacking[name] contains finding.not_one_of(_at(name, "treatment"), protecting, entry.treatment) if {
	some name, entry in filters
	not entry.treatment in protecting
}

_at(name, field) := array.concat(root, [name, field])
