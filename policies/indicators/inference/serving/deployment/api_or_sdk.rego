# METADATA
# title: Customers reach the models through an API or an SDK
# description: Models are served to customers over a network interface or through a library for their programs.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.1.b
#   title_zh: 模型服务通过 API 或 SDK 提供
#   description_zh: 模型以网络接口或软件开发包的形式提供给使用方。
#   nature: configuration
#   reading: >-
#     Either kind is enough. One interface counts when it names what provides it and says whether it is an API or an
#     SDK.
#   reading_zh: 两者具备其一即可；接口须写明由什么提供，并说明是 API 还是 SDK。
#   remedy: Give provided_by and kind (api or sdk) for an interface under inference.serving.deployment.interfaces.
#   remedy_zh: 在 inference.serving.deployment.interfaces 下为一个接口给出 provided_by 和 kind（api 或 sdk）。
package indicators.inference.serving.deployment.api_or_sdk

import data.lib.complete_entries

fields := {"provided_by", "kind"}

root := ["inference", "serving", "deployment", "interfaces"]

interfaces := input.capabilities.inference.serving.deployment.interfaces

subjects contains array.concat(root, [name]) if some name, _ in interfaces

findings contains shortfall if some shortfall in complete_entries.none_complete(root, interfaces, fields)
