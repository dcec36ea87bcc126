# METADATA
# title: Deployed models batch requests in sizes that follow the load
# description: The batch size of a deployed model changes with the load, within a limit that is set.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.6.c
#   title_zh: 可设置动态批尺寸
#   description_zh: 所部署模型的批尺寸随负载动态变化，其上限可设置。
#   nature: configuration
#   reading: >-
#     Dynamic batching is set when what batches is named and the largest batch is 2 or more; a largest batch of 1
#     batches nothing. One deployed model suffices.
#   reading_zh: 写明由什么组批且最大批尺寸不少于 2 即为已设置；最大批尺寸为 1 等于不组批。有一个部署满足即可。
#   remedy: >-
#     Under development.production.deployment.deployments give one model dynamic_batching, with provided_by and
#     maximum_batch_size (2 or more).
#   remedy_zh: >-
#     在 development.production.deployment.deployments 的某个模型下给出 dynamic_batching，
#     含 provided_by 与 maximum_batch_size（不少于 2）。
package indicators.development.production.deployment.dynamic_batch_size

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "deployment", "deployments"]

least_batch_size := 2

deployments := input.capabilities.development.production.deployment.deployments

subjects contains _at(name, []) if some name, _ in _batching

findings := one_suffices.shortfalls(_batching, _lacking)

_batching := {name: deployment.dynamic_batching | some name, deployment in deployments}

_lacking[name] contains finding.missing(_at(name, [key])) if {
	some name, batching in _batching
	some key in ["provided_by", "maximum_batch_size"]
	not batching[key]
}

_lacking[name] contains finding.below(_at(name, ["maximum_batch_size"]), least_batch_size, size) if {
	some name, batching in _batching
	size := batching.maximum_batch_size
	size < least_batch_size
}

_at(name, keys) := array.concat(root, array.concat([name, "dynamic_batching"], keys))
