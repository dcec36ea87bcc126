# METADATA
# title: Annotation by hand in data pipelines
# description: |
#   An operator that has people annotate, such as one that makes tasks in Label Studio.
# custom:
#   title_zh: 数据流水线中的人工标注
#   shows: [6.1.2.2.c.2]
package facts.training.manual_annotation

import data.lib.data_juicer

facts := data_juicer.facts_of("annotation", ["platform", "toolchain", "data_processing", "annotation", "workforce"])

unknown := set()
