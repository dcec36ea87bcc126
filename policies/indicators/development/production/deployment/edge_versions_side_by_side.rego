# METADATA
# title: Several versions of a model run at the edge or on devices, and share the access
# description: >-
#   Versions of a model, such as the old and the new one, run side by side at the edge or on devices and split
#   access.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.6.g
#   title_zh: 边缘侧或端侧多版本模型同时运行并分流
#   description_zh: 模型的多个版本（如新旧版本）在边缘侧或端侧同时运行，并对访问进行分流。
#   nature: configuration
#   reading: >-
#     Named are the place of the model and what splits access. Several are at least two versions that each get some
#     share, so more than 0 percent; a version without access is not running side by side. One model suffices. This
#     clause has no exemption; without edge or on-device models it is not met.
#   reading_zh: 须写明模型位于边缘还是端侧、由什么分流。多版本指至少 2 个版本且各自分得大于 0% 的访问；没有访问的版本不算同时运行。有一个模型满足即可。本条不可豁免；没有边缘或端侧模型即不满足。
#   remedy: >-
#     Under development.production.deployment.edge_deployment.models give one model place, and parallel_versions
#     with provided_by and two versions or more, each with traffic_percent above 0.
#   remedy_zh: >-
#     在 development.production.deployment.edge_deployment.models 的某个模型下给出 place，
#     以及 parallel_versions 的 provided_by 与至少两个 versions，各自 traffic_percent 大于 0。
package indicators.development.production.deployment.edge_versions_side_by_side

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "deployment", "edge_deployment", "models"]

least_versions := 2

models := input.capabilities.development.production.deployment.edge_deployment.models

subjects contains array.concat(root, [name]) if some name, _ in _parallel

findings := one_suffices.shortfalls(_parallel, _lacking)

_parallel := {name: model |
	some name, model in models
	model.parallel_versions
}

_lacking[name] contains finding.missing(array.concat(root, [name, "place"])) if {
	some name, model in _parallel
	not model.place
}

_lacking[name] contains finding.missing(array.concat(root, [name, "parallel_versions", "provided_by"])) if {
	some name, model in _parallel
	not model.parallel_versions.provided_by
}

_lacking[name] contains finding.too_few(_versions(name), least_versions, count(_accessed(model))) if {
	some name, model in _parallel
	count(_accessed(model)) < least_versions
}

_lacking[name] contains finding.missing(array.concat(_versions(name), [version, "traffic_percent"])) if {
	some name, model in _parallel
	count(_accessed(model)) < least_versions
	some version, declared in model.parallel_versions.versions
	not declared.traffic_percent
}

_accessed(model) := {name |
	some name, version in model.parallel_versions.versions
	version.traffic_percent > 0
}

_versions(name) := array.concat(root, [name, "parallel_versions", "versions"])
