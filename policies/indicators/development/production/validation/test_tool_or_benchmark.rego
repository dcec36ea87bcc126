# METADATA
# title: Models are verified with a test tool or with benchmarks from outside
# description: >-
#   A tool for testing large models is provided, or test benchmarks from outside the platform can be used.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.5.b
#   title_zh: 提供大模型测试工具或可用外部测试基准
#   description_zh: 模型效果可用自带的测试工具验证，也可用平台以外的公开基准验证。
#   nature: configuration
#   reading: >-
#     Either suffices: a named tool of the platform, or one benchmark from outside that is in use. A benchmark is a
#     data set together with a metric, so it names both.
#   reading_zh: 二者具其一即可：写明的平台测试工具，或至少一个在用的外部测试基准。基准包含数据集与验证指标，两者均须写明。
#   remedy: >-
#     Name provided_by under development.production.validation.benchmarking.test_tool, or give one entry of its
#     external_benchmarks dataset and metric.
#   remedy_zh: >-
#     在 development.production.validation.benchmarking.test_tool 下写明 provided_by，
#     或在 external_benchmarks 的某一项下给出 dataset 与 metric。
package indicators.development.production.validation.test_tool_or_benchmark

import data.lib.finding

root := ["development", "production", "validation", "benchmarking"]

benchmarking := input.capabilities.development.production.validation.benchmarking

subjects contains root if benchmarking

findings contains finding.missing(array.concat(root, ["test_tool", "provided_by"])) if {
	benchmarking
	not _verified
}

findings contains finding.too_few(array.concat(root, ["external_benchmarks"]), 1, 0) if {
	benchmarking
	not _verified
}

findings contains finding.missing(array.concat(root, ["external_benchmarks", name, key])) if {
	not _verified
	some name, benchmark in benchmarking.external_benchmarks
	some key in ["dataset", "metric"]
	not benchmark[key]
}

_verified if benchmarking.test_tool.provided_by

_verified if {
	some benchmark in benchmarking.external_benchmarks
	benchmark.dataset
	benchmark.metric
}
