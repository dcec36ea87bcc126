# METADATA
# title: Deduplication, masking, sensitive words and replacement in data pipelines
# description: |
#   Treatments in a pipeline that runs; a replacement without a pattern replaces nothing.
# custom:
#   title_zh: 数据流水线的去重脱敏与替换
#   shows: [6.1.2.2.b.3]
package facts.training.cleaning_treatments

import data.lib.data_juicer

facts := data_juicer.facts_of("treatment", ["platform", "toolchain", "data_processing", "cleaning", "treatments"])

unknown := set()
