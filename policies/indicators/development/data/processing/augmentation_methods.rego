# METADATA
# title: Data is augmented by three methods or more
# description: Three or more methods make new data out of the data that is there, be it text, images or sound.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.2.a
#   title_zh: 具备至少三种数据增强方法
#   description_zh: 对文本、图像或音频等数据，提供三种及以上增强方法。
#   nature: configuration
#   reading: >-
#     Three different methods or more, of whatever kind of data, each saying what carries it out. The methods in the
#     note of the clause are examples.
#   reading_zh: 不少于 3 种不同方法，数据类型不限，各自说明由什么执行。条款注中列举的方法仅为举例。
#   remedy: >-
#     Add an entry with provided_by for each method under development.data.processing.augmentation_methods, three or
#     more.
#   remedy_zh: >-
#     在 development.data.processing.augmentation_methods 下为每种方法添加条目并填写 provided_by，不少于三种。
package indicators.development.data.processing.augmentation_methods

import data.lib.named_kinds

root := ["development", "data", "processing", "augmentation_methods"]

methods := input.capabilities.development.data.processing.augmentation_methods

least_kinds := 3

subjects contains root if methods

findings contains shortfall if some shortfall in named_kinds.too_few(root, methods, least_kinds)
