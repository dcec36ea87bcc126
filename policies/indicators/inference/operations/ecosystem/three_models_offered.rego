# METADATA
# title: At least three large models are offered for calls or further training
# description: Customers can call, or train further, at least three different large models.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.2.c
#   title_zh: 可供调用或再训练的大模型达到 3 款
#   description_zh: 使用方能够调用或继续训练的大模型，总数在 3 款以上（含）。
#   nature: configuration
#   reading: >-
#     Models are counted, not entries of a catalogue: an entry that names its original in variant_of is the same
#     model. A model counts when it says what it is offered for; calls, further training or both will do.
#   reading_zh: 按模型计数，而非按目录条目计数：以 variant_of 指明原模型的条目视为同一款。须写明供调用、供二次训练或两者皆可，方可计入。
#   remedy: List three models or more by name, each with offered_for, under inference.operations.ecosystem.models.
#   remedy_zh: 在 inference.operations.ecosystem.models 下按名称列出不少于 3 款模型，各自给出 offered_for。
package indicators.inference.operations.ecosystem.three_models_offered

import data.lib.offered_models

least_models := 3

root := ["inference", "operations", "ecosystem", "models"]

models := input.capabilities.inference.operations.ecosystem.models

subjects contains root if models

findings contains shortfall if some shortfall in offered_models.too_few(root, models, least_models)
