# METADATA
# title: Conversion operators of data pipelines
# description: |
#   What converts or removes characters in a pipeline that runs.
# custom:
#   title_zh: 数据流水线的转换算子
#   shows: [6.1.2.2.b.1]
package facts.training.conversion_operators

import data.lib.data_juicer

facts := data_juicer.facts_of("conversion", ["platform", "toolchain", "data_processing", "cleaning", "conversion_operators"])

unknown := set()
