# METADATA
# title: Versions of models are controlled, traced and compared
# description: >-
#   A registry keeps and manages the versions of models, tells where each comes from, and puts their measured
#   performance side by side.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.b
#   title_zh: 对模型做版本控制，可追溯并比较各版本
#   description_zh: 由注册库管理模型版本，可追溯每个版本的来源，并对比各版本的性能。
#   nature: configuration
#   reading: >-
#     Three parts, each named: version control, tracing through the iterations of training, and comparing the
#     performance of versions. Files in a folder with a date are none of them.
#   reading_zh: 共三部分，各自写明：版本控制与管理、迭代训练中的追溯、不同版本性能的比较。仅按日期存放文件不算。
#   remedy: >-
#     Name provided_by under development.production.training.model_registry, and under its tracing and its
#     comparison.
#   remedy_zh: 在 development.production.training.model_registry 下，以及其 tracing、comparison 下各写明 provided_by。
package indicators.development.production.training.model_version_tracing

import data.lib.finding

root := ["development", "production", "training", "model_registry"]

registry := input.capabilities.development.production.training.model_registry

subjects contains root if registry

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	registry
	not registry.provided_by
}

findings contains finding.missing(array.concat(root, ["tracing", "provided_by"])) if {
	registry
	not registry.tracing.provided_by
}

findings contains finding.missing(array.concat(root, ["comparison", "provided_by"])) if {
	registry
	not registry.comparison.provided_by
}
