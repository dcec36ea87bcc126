# METADATA
# title: There is a vector database
# description: The platform has a database that stores embeddings and finds the nearest ones.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.1.f
#   title_zh: 平台配有向量数据库
#   description_zh: 平台配有用于存储与检索向量的数据库。
#   nature: configuration
#   reading: >-
#     One is enough, and it says which product or service it is. Those that name nothing do not count, but do no harm
#     beside one that does.
#   reading_zh: 有一个即可，须说明产品或服务名称；未说明的条目不计。
#   remedy: Add an entry with provided_by under platform.overall.compatibility.vector_databases.
#   remedy_zh: >-
#     在 platform.overall.compatibility.vector_databases 下添加条目并填写 provided_by。
package indicators.platform.overall.compatibility.vector_database

import data.lib.complete_entries

root := ["platform", "overall", "compatibility", "vector_databases"]

databases := input.capabilities.platform.overall.compatibility.vector_databases

subjects contains array.concat(root, [name]) if some name, _ in databases

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(root, databases, {"provided_by"})
}
