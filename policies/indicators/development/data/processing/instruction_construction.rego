# METADATA
# title: Instruction data is built in two ways or more
# description: >-
#   Instruction data for supervised fine-tuning is built in different ways, such as generation by a model or annotation
#   by people.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.2.b.1
#   title_zh: 指令数据有两种及以上构建途径
#   description_zh: 监督微调所用的指令数据，可由大模型生成、人工标注等不同方法构建。
#   nature: configuration
#   reading: Two different ways or more, each saying what builds the data. The ways that the clause names are examples.
#   reading_zh: 不少于 2 种不同方法，各自说明由什么构建。条款列举的方法仅为举例。
#   remedy: >-
#     Add an entry with provided_by for each way under
#     development.data.processing.instruction_data.construction_methods, two or more.
#   remedy_zh: >-
#     在 development.data.processing.instruction_data.construction_methods 下为每种方法添加条目并填写 provided_by，不少于两种。
package indicators.development.data.processing.instruction_construction

import data.lib.named_kinds

root := ["development", "data", "processing", "instruction_data", "construction_methods"]

methods := input.capabilities.development.data.processing.instruction_data.construction_methods

least_kinds := 2

subjects contains root if methods

findings contains shortfall if some shortfall in named_kinds.too_few(root, methods, least_kinds)
