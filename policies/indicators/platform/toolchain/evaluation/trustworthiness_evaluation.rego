# METADATA
# title: Trustworthiness is evaluated by adversarial samples and explainability
# description: >-
#   An evaluation shows whether a model can be trusted: how it stands against adversarial samples, and whether its
#   outputs can be explained.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.6.b
#   title_zh: 模型可信程度通过对抗样本与可解释性两方面评估
#   description_zh: 评估模型是否可信：面对对抗样本时表现如何，输出能否得到解释。
#   nature: document
#   reading: Adversarial samples and explainability are both asked for, and each names what provides its evaluation.
#   reading_zh: 对抗样本评估与可解释性评估都要有，并各自说明由什么提供。
#   remedy: >-
#     Under platform.toolchain.evaluation.trustworthiness give adversarial_samples.provided_by and
#     explainability.provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.evaluation.trustworthiness 下给出 adversarial_samples.provided_by 和
#     explainability.provided_by。
package indicators.platform.toolchain.evaluation.trustworthiness_evaluation

import data.lib.finding

parts := {"adversarial_samples", "explainability"}

root := ["platform", "toolchain", "evaluation", "trustworthiness"]

trustworthiness := input.capabilities.platform.toolchain.evaluation.trustworthiness

subjects contains root if trustworthiness

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	trustworthiness
	some part in parts
	not trustworthiness[part].provided_by
}
