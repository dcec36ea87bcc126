# METADATA
# title: People annotate by hand, alone and in teams
# description: One person can annotate by hand, and a task can be shared out among the members of a team.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.c.2
#   title_zh: 支持人工标注和团队标注
#   description_zh: 可由个人手工标注，也可将标注任务分给团队成员共同完成。
#   nature: document
#   reading: >-
#     Work by hand and work in a team are two parts, and each names what provides it. A team is at least 2 people on one
#     task.
#   reading_zh: 人工标注与团队标注是两部分，各自说明由什么提供；团队指同一任务至少 2 人。
#   remedy: >-
#     Under platform.toolchain.data_processing.annotation.workforce give manual.provided_by, team.provided_by and
#     team.annotators (2 or more).
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.annotation.workforce 下给出 manual.provided_by、
#     team.provided_by 和 team.annotators（不少于 2）。
package indicators.platform.toolchain.data_processing.annotation_workforce

import data.lib.finding

least_annotators := 2

root := ["platform", "toolchain", "data_processing", "annotation", "workforce"]

workforce := input.capabilities.platform.toolchain.data_processing.annotation.workforce

subjects contains root if workforce

findings contains finding.missing(array.concat(root, path)) if {
	workforce
	some path in {["manual", "provided_by"], ["team", "provided_by"], ["team", "annotators"]}
	not workforce[path[0]][path[1]]
}

findings contains finding.below(array.concat(root, ["team", "annotators"]), least_annotators, actual) if {
	actual := workforce.team.annotators
	actual < least_annotators
}
