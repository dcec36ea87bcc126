# METADATA
# title: Models learn from human feedback by reinforcement
# description: People's preferences become a reward, and the model is optimised against it by reinforcement learning.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.3.e
#   title_zh: 实现基于人类反馈的强化学习
#   description_zh: 人的偏好转化为奖励，模型据此通过强化学习得到优化。
#   nature: configuration
#   reading: >-
#     RLHF is read by its own words, as four things: what provides it, human feedback, a reward model learned from it,
#     and an algorithm of reinforcement learning. Methods that learn from preferences without reinforcement, such as
#     DPO, are declared as such and do not suffice.
#   reading_zh: >-
#     RLHF 按其字面理解为四项：由什么提供、人类反馈、由反馈学得的奖励模型、强化学习算法。
#     DPO 等不经强化学习的偏好学习方法可如实声明，但不足以满足。
#   remedy: >-
#     Under platform.toolchain.fine_tuning.rlhf give provided_by, human_feedback.provided_by, reward_model.provided_by,
#     and an algorithm of reinforcement learning such as ppo or grpo.
#   remedy_zh: >-
#     在 platform.toolchain.fine_tuning.rlhf 下给出 provided_by、human_feedback.provided_by、reward_model.provided_by，
#     以及 ppo、grpo 等强化学习算法 algorithm。
package indicators.platform.toolchain.fine_tuning.human_feedback_learning

import data.lib.finding

reinforcement := [
	"dapo",
	"grpo",
	"gspo",
	"other_reinforcement",
	"ppo",
	"reinforce",
	"reinforce_plus_plus",
	"remax",
	"rloo",
]

root := ["platform", "toolchain", "fine_tuning", "rlhf"]

rlhf := input.capabilities.platform.toolchain.fine_tuning.rlhf

subjects contains root if rlhf

findings contains finding.missing(array.concat(root, [field])) if {
	rlhf
	some field in {"provided_by", "algorithm"}
	not rlhf[field]
}

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	rlhf
	some part in {"human_feedback", "reward_model"}
	not rlhf[part].provided_by
}

findings contains finding.not_one_of(array.concat(root, ["algorithm"]), reinforcement, rlhf.algorithm) if {
	not rlhf.algorithm in reinforcement
}
