# METADATA
# title: An algorithm searches hyperparameters without anyone's help
# description: Parameters of training are set by a search algorithm, which judges its own trials.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.d
#   title_zh: 利用超参数优化等算法自动调参
#   description_zh: 由搜索算法自动设定训练参数，并自行评判每次试验。
#   nature: configuration
#   reading: >-
#     Hyperparameter optimisation is one such algorithm, others do. Automated means that the search judges trials by
#     a metric; so the algorithm, the metric and at least one parameter with what is tried of it are asked for. One
#     search suffices.
#   reading_zh: 超参数优化为其中一类算法，同类算法亦可。自动化指由指标评判试验，因此须写明算法、目标指标，以及至少一个参数及其搜索范围。有一项搜索满足即可。
#   remedy: >-
#     Under development.production.training.hyperparameter_searches give one search provided_by, algorithm,
#     objective_metric, and in its parameters one entry or more with search_space.
#   remedy_zh: >-
#     在 development.production.training.hyperparameter_searches 的某一项下给出 provided_by、algorithm、
#     objective_metric，并在 parameters 下至少一项写明 search_space。
package indicators.development.production.training.hyperparameter_search

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "training", "hyperparameter_searches"]

searches := input.capabilities.development.production.training.hyperparameter_searches

subjects contains array.concat(root, [name]) if some name, _ in searches

findings := one_suffices.shortfalls(_searches, _lacking)

_searches := {name: search | some name, search in searches}

_lacking[name] contains finding.missing(array.concat(root, [name, key])) if {
	some name, search in searches
	some key in ["provided_by", "algorithm", "objective_metric"]
	not search[key]
}

_lacking[name] contains finding.too_few(array.concat(root, [name, "parameters"]), 1, 0) if {
	some name, search in searches
	not _tries_something(search)
}

_lacking[name] contains finding.missing(array.concat(root, [name, "parameters", parameter, "search_space"])) if {
	some name, search in searches
	not _tries_something(search)
	some parameter, _ in search.parameters
}

_tries_something(search) if {
	some parameter in search.parameters
	parameter.search_space
}
