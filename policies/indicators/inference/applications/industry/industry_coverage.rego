# METADATA
# title: Large models are built into solutions for at least five industries
# description: >-
#   Solutions built on large models serve at least five different industries, such as healthcare, power, transport or
#   finance.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.1.a
#   title_zh: 至少在 5 个行业构建大模型行业解决方案
#   description_zh: 基于大模型构建的解决方案服务于至少 5 个不同行业，例如医疗、电力、交通、金融。
#   nature: document
#   reading: >-
#     Different industries are counted, not solutions. A solution counts when it says who uses it and for what, which
#     industry it serves, and on which large model it is built. The industries that the clause lists are examples.
#   reading_zh: 按不同行业计数，而非按方案计数。方案须写明由谁使用及用途、所服务的行业和所基于的大模型，方可计入。条款所列行业为举例。
#   remedy: >-
#     Give used_for, industry and model for solutions of five different industries under
#     inference.applications.industry.solutions.
#   remedy_zh: 在 inference.applications.industry.solutions 下为五个不同行业的方案给出 used_for、industry 和 model。
package indicators.inference.applications.industry.industry_coverage

import data.lib.counted_entries
import data.lib.finding

least_industries := 5

fields := {"used_for", "industry", "model"}

root := ["inference", "applications", "industry", "solutions"]

solutions := input.capabilities.inference.applications.industry.solutions

subjects contains root if solutions

findings contains finding.too_few(root, least_industries, count(_industries)) if {
	solutions
	count(_industries) < least_industries
}

findings contains shortfall if {
	count(_industries) < least_industries
	some shortfall in counted_entries.shortfalls(_lacking)
}

_industries := {solution.industry | some solution in counted_entries.complete(solutions, _lacking)}

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, solution in solutions
	some field in fields
	not solution[field]
}

_at(name, field) := array.concat(root, [name, field])
