# METADATA
# title: Prompts are improved over several rounds, and many in one run
# description: Optimisation of prompts can run for several rounds, and can take many prompts at once.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.i
#   title_zh: 提示词可多轮优化，也可成批优化
#   description_zh: 提示词优化可进行多轮迭代，也可一次处理一批提示词。
#   nature: document
#   reading: Both are asked for. Several rounds means two or more; a batch means two prompts or more in one run.
#   reading_zh: 两项缺一不可。多轮指不少于 2 轮；批量指一次不少于 2 条提示词。
#   remedy: >-
#     Give iterative (provided_by, rounds of 2 or more) and batch (provided_by, prompts of 2 or more) under
#     inference.applications.interaction.prompt_optimisation.
#   remedy_zh: >-
#     在 inference.applications.interaction.prompt_optimisation 下给出 iterative（provided_by、
#     不少于 2 的 rounds）和 batch（provided_by、不少于 2 的 prompts）。
package indicators.inference.applications.interaction.iterative_and_batch_optimisation

import data.lib.finding

least_rounds := 2

least_prompts := 2

root := ["inference", "applications", "interaction", "prompt_optimisation"]

optimisation := input.capabilities.inference.applications.interaction.prompt_optimisation

subjects contains array.concat(root, [part]) if {
	some part in {"iterative", "batch"}
	optimisation[part]
}

findings contains finding.missing(array.concat(root, ["iterative", field])) if {
	count(subjects) > 0
	some field in {"provided_by", "rounds"}
	not optimisation.iterative[field]
}

findings contains finding.below(array.concat(root, ["iterative", "rounds"]), least_rounds, actual) if {
	actual := optimisation.iterative.rounds
	actual < least_rounds
}

findings contains finding.missing(array.concat(root, ["batch", field])) if {
	count(subjects) > 0
	some field in {"provided_by", "prompts"}
	not optimisation.batch[field]
}

findings contains finding.below(array.concat(root, ["batch", "prompts"]), least_prompts, actual) if {
	actual := optimisation.batch.prompts
	actual < least_prompts
}
