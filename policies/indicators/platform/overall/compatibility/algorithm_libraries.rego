# METADATA
# title: Two or more libraries of models and algorithms can be used
# description: Models and algorithms from two or more public libraries run on the platform.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.1.e
#   title_zh: 可使用至少两种模型算法库
#   description_zh: 平台可使用来自至少两种算法库的模型与算法。
#   nature: configuration
#   reading: >-
#     Two or more. An entry is a library and says in which images, packages or mirrors it is offered; several versions
#     of one library count once. The libraries that the clause names are examples.
#   reading_zh: >-
#     不少于 2 种。
#     每个条目为一种算法库，并说明由哪些镜像、软件包或镜像站提供；同一库的多个版本只计一种。
#     条款列举的库仅为举例。
#   remedy: >-
#     Add an entry with provided_by for each library under platform.overall.compatibility.algorithm_libraries, two or
#     more.
#   remedy_zh: >-
#     在 platform.overall.compatibility.algorithm_libraries 下为每种算法库添加条目并填写 provided_by，不少于两种。
package indicators.platform.overall.compatibility.algorithm_libraries

import data.lib.named_kinds

root := ["platform", "overall", "compatibility", "algorithm_libraries"]

libraries := input.capabilities.platform.overall.compatibility.algorithm_libraries

least_kinds := 2

subjects contains root if libraries

findings contains shortfall if some shortfall in named_kinds.too_few(root, libraries, least_kinds)
