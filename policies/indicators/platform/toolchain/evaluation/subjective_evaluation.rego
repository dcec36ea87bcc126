# METADATA
# title: People rate outputs through a graphical interface
# description: Raters see what a model puts out and say through a graphical interface how good it is.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.6.c
#   title_zh: 评分者可在图形化界面上进行主观评估
#   description_zh: 评分者在图形化界面上查看模型输出，并就其质量给出评价。
#   nature: document
#   reading: >-
#     The graphical interface names what provides it. Raters judge the quality of outputs by scores or by feedback: one
#     of the two suffices, named with what provides it.
#   reading_zh: 图形化界面须说明由什么提供。评价对象是输出的质量，方式为打分或反馈，二者具备其一并说明由什么提供即可。
#   remedy: >-
#     Under platform.toolchain.evaluation.subjective give graphical_interface.provided_by, and ratings.score.provided_by
#     or ratings.feedback.provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.evaluation.subjective 下给出 graphical_interface.provided_by，以及
#     ratings.score.provided_by 或 ratings.feedback.provided_by。
package indicators.platform.toolchain.evaluation.subjective_evaluation

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "toolchain", "evaluation", "subjective"]

subjective := input.capabilities.platform.toolchain.evaluation.subjective

subjects contains root if subjective

findings contains finding.missing(array.concat(root, ["graphical_interface", "provided_by"])) if {
	subjective
	not subjective.graphical_interface.provided_by
}

findings contains finding.missing(_ratings) if {
	subjective
	not subjective.ratings
}

findings contains shortfall if {
	some shortfall in complete_entries.too_few_complete(_ratings, subjective.ratings, {"provided_by"}, 1)
}

_ratings := array.concat(root, ["ratings"])
