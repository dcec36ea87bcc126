# METADATA
# title: Augmentation operators of data pipelines
# description: |
#   What augments text, images or audio in a pipeline that runs; methods that are not switched on do nothing.
# custom:
#   title_zh: 数据流水线的增广算子
#   shows: [6.2.1.2.a]
package facts.training.augmentation_operators

import data.lib.data_juicer

facts := data_juicer.facts_of("augmentation", ["development", "data", "processing", "augmentation_methods"])

unknown := set()
