# METADATA
# title: Processed data sets are published
# description: >-
#   Once processed, data sets are published to where they are used, such as a user's workspace or a model library.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.2.c
#   title_zh: 处理后的数据集可发布
#   description_zh: 数据集处理完成后，可发布到用户工作空间、模型库等处供使用。
#   nature: document
#   reading: >-
#     One place is enough: what publishes there, and which processing made what is published, since raw data is not
#     meant. The places that the clause names are examples.
#   reading_zh: 有一处即可，须说明由什么发布，以及发布的是哪项处理的结果，未经处理的数据不算。条款列举的位置仅为举例。
#   remedy: Add an entry with provided_by and processed_by under development.data.processing.publications.
#   remedy_zh: >-
#     在 development.data.processing.publications 下添加条目，填写 provided_by 和 processed_by。
package indicators.development.data.processing.dataset_publication

import data.lib.complete_entries

root := ["development", "data", "processing", "publications"]

publications := input.capabilities.development.data.processing.publications

subjects contains array.concat(root, [name]) if some name, _ in publications

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(root, publications, {"provided_by", "processed_by"})
}
