# METADATA
# title: Universities or institutes get training, research, use, contests and certification
# description: >-
#   For universities or research institutes there is training, research, application, competition and expert
#   certification around large models.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.2.h
#   title_zh: 面向高校或科研机构的培训、研究、应用、竞技和认证
#   description_zh: 为高校或科研机构提供培训课程、研究合作、应用支持、竞赛以及专家认证。
#   nature: document
#   reading: >-
#     All five activities are asked for. Universities and research institutes are alternatives, activity by activity;
#     a programme for enterprises or the public does not count.
#   reading_zh: 五项活动缺一不可。高校与科研机构为“或”，逐项具备其一即可；面向企业或公众的项目不计入。
#   remedy: >-
#     Give provided_by, audience (universities or research_institutes) and activity for a programme of each of the
#     five activities under inference.operations.ecosystem.academic_programmes.
#   remedy_zh: >-
#     在 inference.operations.ecosystem.academic_programmes 下为五项活动各给出一个项目，写明 provided_by、
#     audience（universities 或 research_institutes）和 activity。
package indicators.inference.operations.ecosystem.academic_programmes

import data.lib.counted_entries
import data.lib.finding

activities := {"training", "research", "application", "competition", "expert_certification"}

audiences := {"universities", "research_institutes"}

fields := {"provided_by", "audience", "activity"}

root := ["inference", "operations", "ecosystem", "academic_programmes"]

programmes := input.capabilities.inference.operations.ecosystem.academic_programmes

subjects contains root if programmes

findings contains finding.lacks(root, activity) if {
	programmes
	some activity in (activities - _covered)
}

findings contains shortfall if {
	count(activities - _covered) > 0
	some shortfall in counted_entries.shortfalls(_lacking)
}

_covered := {programme.activity | some programme in counted_entries.complete(programmes, _lacking)}

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, programme in programmes
	some field in fields
	not programme[field]
}

_lacking[name] contains finding.not_one_of(_at(name, "audience"), audiences, programme.audience) if {
	some name, programme in programmes
	not programme.audience in audiences
}

_at(name, field) := array.concat(root, [name, field])
