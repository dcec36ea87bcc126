# METADATA
# title: A pipeline writes verification cases for the scenario and runs them before deployment
# description: >-
#   Before a model is deployed, a pipeline generates verification cases for the scenario that it will serve and starts
#   the verification by itself.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.3.e
#   title_zh: 流水线自动生成用例并在部署前触发验证
#   description_zh: 模型正式部署前，流水线针对使用场景生成验证用例，并自行启动集成验证。
#   nature: document
#   reading: >-
#     The pipeline is asked for and, for at least one named scenario, both halves: generated cases, and a verification
#     that something other than a person starts.
#   reading_zh: 须有流水线，且至少一个使用场景同时具备两项：用例自动生成；验证由人工以外的事件触发。
#   remedy: >-
#     Give provided_by and, for a scenario under scenarios, case_generation.provided_by and a trigger other than
#     manual, under inference.serving.stability.verification_pipeline.
#   remedy_zh: >-
#     在 inference.serving.stability.verification_pipeline 下给出 provided_by，
#     并在 scenarios 下为一个场景给出 case_generation.provided_by 和非 manual 的 trigger。
package indicators.inference.serving.stability.verification_pipeline

import data.lib.finding
import data.lib.one_suffices

automatic := {"model_version", "deployment_request", "commit", "merge", "schedule"}

root := ["inference", "serving", "stability", "verification_pipeline"]

pipeline := input.capabilities.inference.serving.stability.verification_pipeline

subjects contains root if pipeline

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	pipeline
	not pipeline.provided_by
}

findings contains finding.too_few(_scenarios, 1, 0) if {
	pipeline
	not _has_scenarios
}

findings contains shortfall if some shortfall in one_suffices.shortfalls(pipeline.scenarios, _lacking)

_has_scenarios if count(pipeline.scenarios) > 0

_lacking[name] contains finding.missing(array.concat(_scenarios, [name, "case_generation", "provided_by"])) if {
	some name, scenario in pipeline.scenarios
	not scenario.case_generation.provided_by
}

_lacking[name] contains finding.missing(_trigger(name)) if {
	some name, scenario in pipeline.scenarios
	not scenario.trigger
}

_lacking[name] contains finding.not_one_of(_trigger(name), automatic, scenario.trigger) if {
	some name, scenario in pipeline.scenarios
	not scenario.trigger in automatic
}

_scenarios := array.concat(root, ["scenarios"])

_trigger(name) := array.concat(_scenarios, [name, "trigger"])
