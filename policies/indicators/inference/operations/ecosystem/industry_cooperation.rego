# METADATA
# title: The provider joins industry initiatives, and researches solutions with ten organisations
# description: >-
#   The provider leads or joins initiatives around the production and the application of large models, and researches
#   industry solutions with at least ten organisations.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.2.i
#   title_zh: 参与产业协作，合作机构不少于 10 家
#   description_zh: 主导或参与涉及大模型生产和应用的产业协作，并与不少于 10 家机构合作研究行业解决方案。
#   nature: document
#   reading: >-
#     Leading and taking part are alternatives. The initiatives together cover both production and application. An
#     organisation counts when it says which solution is researched together and for which industry; ten are needed,
#     each under a name of its own.
#   reading_zh: 主导与参与为“或”。各项协作合起来须同时覆盖生产和应用。合作机构须写明共同研究的方案及所属行业方可计入，不同名称的机构不少于 10 家。
#   remedy: >-
#     Give initiatives (provided_by, role, covers) that cover production and application, and ten organisations
#     (provided_by, industry), under inference.operations.ecosystem.cooperation.
#   remedy_zh: >-
#     在 inference.operations.ecosystem.cooperation 下给出覆盖 production 和 application 的 initiatives（provided_by、role、
#     covers），以及 10 家 organisations（provided_by、industry）。
package indicators.inference.operations.ecosystem.industry_cooperation

import data.lib.counted_entries
import data.lib.finding

least_organisations := 10

sides := {"production", "application"}

root := ["inference", "operations", "ecosystem", "cooperation"]

cooperation := input.capabilities.inference.operations.ecosystem.cooperation

subjects contains root if cooperation

findings contains finding.lacks(_initiatives, side) if {
	cooperation
	some side in (sides - _covered)
}

findings contains shortfall if {
	count(sides - _covered) > 0
	some shortfall in counted_entries.shortfalls(_idle)
}

findings contains finding.too_few(_organisations, least_organisations, count(_partners)) if {
	cooperation
	count(_partners) < least_organisations
}

findings contains shortfall if {
	count(_partners) < least_organisations
	some shortfall in counted_entries.shortfalls(_vague)
}

_initiatives := array.concat(root, ["initiatives"])

_organisations := array.concat(root, ["organisations"])

# what initiatives leave out
_idle[name] contains finding.missing(array.concat(_initiatives, [name, field])) if {
	some name, initiative in cooperation.initiatives
	some field in {"provided_by", "role", "covers"}
	not initiative[field]
}

# what organisations leave out
_vague[name] contains finding.missing(array.concat(_organisations, [name, field])) if {
	some name, organisation in cooperation.organisations
	some field in {"provided_by", "industry"}
	not organisation[field]
}

_covered := {side |
	some initiative in counted_entries.complete(cooperation.initiatives, _idle)
	some side in initiative.covers
}

_partners := {name | some name, _ in counted_entries.complete(cooperation.organisations, _vague)}
