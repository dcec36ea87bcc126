# METADATA
# title: Industries have knowledge bases or graphs of their own, and models use them
# description: >-
#   Knowledge bases or knowledge graphs are built for the needs of different industries, and models and question
#   answering draw on them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.1.d
#   title_zh: 按行业构建并使用专属知识库或知识图谱
#   description_zh: 根据各行业需求构建专属的知识库或知识图谱，供模型和问答使用。
#   nature: document
#   reading: >-
#     Different industries means two or more. A knowledge base or graph counts when it names what provides it, which
#     of the two it is, its industry, and how it is used. Better answers are the aim of the clause; it names no figure
#     for them.
#   reading_zh: 不同行业指不少于 2 个。须写明由什么提供、是知识库还是知识图谱、所属行业以及使用方式，方可计入。提升效果是目的，条款未给出数值。
#   remedy: >-
#     Give provided_by, kind, industry and access.provided_by for knowledge of two different industries under
#     inference.applications.industry.knowledge.
#   remedy_zh: 在 inference.applications.industry.knowledge 下为两个不同行业给出 provided_by、kind、industry 和 access.provided_by。
package indicators.inference.applications.industry.industry_knowledge

import data.lib.counted_entries
import data.lib.finding

least_industries := 2

fields := {"provided_by", "kind", "industry"}

root := ["inference", "applications", "industry", "knowledge"]

knowledge := input.capabilities.inference.applications.industry.knowledge

subjects contains root if knowledge

findings contains finding.too_few(root, least_industries, count(_industries)) if {
	knowledge
	count(_industries) < least_industries
}

findings contains shortfall if {
	count(_industries) < least_industries
	some shortfall in counted_entries.shortfalls(_lacking)
}

_industries := {base.industry | some base in counted_entries.complete(knowledge, _lacking)}

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, base in knowledge
	some field in fields
	not base[field]
}

_lacking[name] contains finding.missing(array.concat(root, [name, "access", "provided_by"])) if {
	some name, base in knowledge
	not base.access.provided_by
}

_at(name, field) := array.concat(root, [name, field])
