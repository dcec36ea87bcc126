# METADATA
# title: Prompts can be generated, written by hand, compared and exported
# description: >-
#   Users have prompts generated for them, write their own, compare prompts with each other and export them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.c
#   title_zh: 提示词可自动生成、人工撰写、比较和导出
#   description_zh: 提示词可由系统生成、由人撰写，并可相互比较和导出。
#   nature: document
#   reading: All four operations are asked for; further ones may be listed and are not judged.
#   reading_zh: 四种操作缺一不可；可另列其他操作，不作评判。
#   remedy: >-
#     Give provided_by and operations (generate, write, compare, export) under
#     inference.applications.interaction.prompts.
#   remedy_zh: >-
#     在 inference.applications.interaction.prompts 下给出 provided_by 和 operations（generate、write、compare、export）。
package indicators.inference.applications.interaction.prompt_operations

import data.lib.finding

operations := {"generate", "write", "compare", "export"}

root := ["inference", "applications", "interaction", "prompts"]

prompts := input.capabilities.inference.applications.interaction.prompts

subjects contains root if prompts

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	prompts
	not prompts.provided_by
}

findings contains finding.lacks(array.concat(root, ["operations"]), operation) if {
	prompts
	some operation in operations
	not _listed(operation)
}

_listed(operation) if operation in prompts.operations
