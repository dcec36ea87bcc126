# METADATA
# title: Users create prompt libraries of their own, and tailor and improve prompts
# description: >-
#   While they interact, users can create prompt libraries for their industry or for themselves, and prompt
#   engineering lets them tailor and improve prompts.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.b
#   title_zh: 用户可创建专属提示词库并定制优化提示词
#   description_zh: 用户在交互中可为所在行业或个人创建提示词库，并借助提示工程定制和优化提示词。
#   nature: document
#   reading: >-
#     Creation by users, customisation and optimisation are asked for. Industry and user are given with a slash, so a
#     library of either scope is enough; it must name what keeps it.
#   reading_zh: 用户创建、定制开发、优化三项缺一不可。行业与用户以斜杠并列，按“或”理解，至少有一个写明由什么提供和归属的提示词库。
#   remedy: >-
#     Give provided_by of creation, customisation and optimisation, and a library with provided_by and scope under
#     libraries, under inference.applications.interaction.prompt_library.
#   remedy_zh: >-
#     在 inference.applications.interaction.prompt_library 下给出 creation、customisation、optimisation 的 provided_by，
#     并在 libraries 下给出一个带 provided_by 和 scope 的提示词库。
package indicators.inference.applications.interaction.personal_prompt_libraries

import data.lib.complete_entries
import data.lib.finding

parts := {"creation", "customisation", "optimisation"}

fields := {"provided_by", "scope"}

root := ["inference", "applications", "interaction", "prompt_library"]

prompt_library := input.capabilities.inference.applications.interaction.prompt_library

subjects contains root if prompt_library

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	prompt_library
	some part in parts
	not prompt_library[part].provided_by
}

findings contains finding.too_few(_libraries, 1, 0) if {
	prompt_library
	not _has_libraries
}

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(_libraries, prompt_library.libraries, fields)
}

_has_libraries if count(prompt_library.libraries) > 0

_libraries := array.concat(root, ["libraries"])
