# METADATA
# title: Architectures are explored in a search space that a mechanism narrows
# description: >-
#   Before candidates are trained, a mechanism such as heuristic scaling makes the space of them smaller.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.1.c
#   title_zh: 具备架构探索，并有机制缩小搜索空间
#   description_zh: 在训练候选架构之前，先用某种机制（如启发式缩放）缩小候选空间。
#   nature: document
#   reading: >-
#     Exploration and the narrowing mechanism are both named. Heuristic scaling is an example, any other strategy
#     does. That the space really becomes smaller is shown by the number of candidates ruled out, one or more.
#   reading_zh: 架构探索与缩小机制均须写明。启发式放缩只是示例，其他策略亦可。以被排除的候选数（至少 1 个）表明搜索空间确实变小。
#   remedy: >-
#     Name provided_by under development.production.design.architecture_exploration, and in its narrowing
#     provided_by and candidates_ruled_out (1 or more).
#   remedy_zh: >-
#     在 development.production.design.architecture_exploration 下写明 provided_by，
#     并在 narrowing 下写明 provided_by 与 candidates_ruled_out（不少于 1）。
package indicators.development.production.design.search_space_narrowing

import data.lib.finding

root := ["development", "production", "design", "architecture_exploration"]

least_candidates := 1

exploration := input.capabilities.development.production.design.architecture_exploration

subjects contains root if exploration

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	exploration
	not exploration.provided_by
}

findings contains finding.missing(array.concat(root, ["narrowing", "provided_by"])) if {
	exploration
	not exploration.narrowing.provided_by
}

findings contains finding.missing(_ruled_out) if {
	exploration
	not exploration.narrowing.candidates_ruled_out
}

findings contains finding.below(_ruled_out, least_candidates, exploration.narrowing.candidates_ruled_out) if {
	exploration.narrowing.candidates_ruled_out < least_candidates
}

_ruled_out := array.concat(root, ["narrowing", "candidates_ruled_out"])
