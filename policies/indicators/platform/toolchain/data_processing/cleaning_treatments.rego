# METADATA
# title: Cleaning deduplicates, desensitises, filters sensitive words and replaces by pattern
# description: >-
#   Repeated records go, personal data is masked, texts with sensitive words are filtered, and patterns are replaced by
#   regular expressions.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.b.3
#   title_zh: 清洗具备去重、脱敏、敏感词过滤和正则替换
#   description_zh: 清洗能去除重复数据、对敏感信息脱敏、过滤敏感词，并按正则表达式替换内容。
#   nature: configuration
#   reading: All four named treatments are asked for, each with what provides it. Further ones may be added.
#   reading_zh: 所列四种处理都要有，并各自说明由什么提供；可另加其他处理。
#   remedy: >-
#     Under platform.toolchain.data_processing.cleaning.treatments give provided_by for deduplication, desensitization,
#     sensitive_word_filtering and regex_replacement.
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.cleaning.treatments 下为 deduplication、desensitization、
#     sensitive_word_filtering 和 regex_replacement 各给出 provided_by。
package indicators.platform.toolchain.data_processing.cleaning_treatments

import data.lib.finding

kinds := {"deduplication", "desensitization", "sensitive_word_filtering", "regex_replacement"}

root := ["platform", "toolchain", "data_processing", "cleaning", "treatments"]

treatments := input.capabilities.platform.toolchain.data_processing.cleaning.treatments

subjects contains root if treatments

findings contains finding.missing(array.concat(root, [kind, "provided_by"])) if {
	treatments
	some kind in kinds
	not treatments[kind].provided_by
}
