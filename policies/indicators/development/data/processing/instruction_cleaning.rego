# METADATA
# title: Instruction data is cleaned
# description: There are methods that clean instruction data, such as the removal of duplicates.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.2.b.4
#   title_zh: 指令数据有清洗方法
#   description_zh: 提供去重等方法，对指令数据进行清洗。
#   nature: configuration
#   reading: One method that says what carries it out is enough; the one that the clause names is an example.
#   reading_zh: 有一种方法即可，须说明由什么执行。条款列举的方法仅为举例。
#   remedy: >-
#     Add an entry with provided_by for a method under development.data.processing.instruction_data.cleaning_methods.
#   remedy_zh: >-
#     在 development.data.processing.instruction_data.cleaning_methods 下添加条目并填写 provided_by。
package indicators.development.data.processing.instruction_cleaning

import data.lib.complete_entries

root := ["development", "data", "processing", "instruction_data", "cleaning_methods"]

methods := input.capabilities.development.data.processing.instruction_data.cleaning_methods

subjects contains array.concat(root, [name]) if some name, _ in methods

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(root, methods, {"provided_by"})
}
