# METADATA
# title: Filters of data pipelines
# description: |
#   What filters text in a pipeline that runs, unless its limits let everything through.
# custom:
#   title_zh: 数据流水线的过滤算子
#   shows: [6.1.2.2.b.2]
package facts.training.text_filters

import data.lib.data_juicer

facts := data_juicer.facts_of("filter", ["platform", "toolchain", "data_processing", "cleaning", "filters"])

unknown := set()
