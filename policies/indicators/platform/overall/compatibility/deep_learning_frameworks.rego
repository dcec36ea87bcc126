# METADATA
# title: Two or more deep learning frameworks run on the platform
# description: Work written for different deep learning frameworks runs on the platform, for two frameworks at least.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.1.c
#   title_zh: 可运行至少两种深度学习框架
#   description_zh: 平台可运行基于不同深度学习框架的任务，框架不少于两种。
#   nature: configuration
#   reading: >-
#     Two or more. An entry is a framework and says in which images or packages it is offered; several versions of one
#     framework count once, whatever the case of their names.
#   reading_zh: >-
#     不少于 2 种。
#     每个条目为一种框架，并说明由哪些镜像或软件包提供；同一框架的多个版本只计一种，名称不区分大小写。
#   remedy: >-
#     Add an entry with provided_by for each framework under platform.overall.compatibility.frameworks, two or more.
#   remedy_zh: >-
#     在 platform.overall.compatibility.frameworks 下为每种框架添加条目并填写 provided_by，不少于两种。
package indicators.platform.overall.compatibility.deep_learning_frameworks

import data.lib.named_kinds

root := ["platform", "overall", "compatibility", "frameworks"]

frameworks := input.capabilities.platform.overall.compatibility.frameworks

least_kinds := 2

subjects contains root if frameworks

findings contains shortfall if some shortfall in named_kinds.too_few(root, frameworks, least_kinds)
