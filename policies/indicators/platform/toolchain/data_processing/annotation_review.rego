# METADATA
# title: Annotations are verified, and done again where they fail
# description: What annotators deliver is checked, and what does not pass is annotated again.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.c.3
#   title_zh: 标注结果可核验、可重标注
#   description_zh: 标注结果要经过核验，未通过的重新标注。
#   nature: document
#   reading: Verification and re-annotation are two parts, and each names what provides it.
#   reading_zh: 核验与重标注是两部分，各自说明由什么提供。
#   remedy: >-
#     Under platform.toolchain.data_processing.annotation.review give verification.provided_by and
#     reannotation.provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.annotation.review 下给出 verification.provided_by 和
#     reannotation.provided_by。
package indicators.platform.toolchain.data_processing.annotation_review

import data.lib.finding

parts := {"verification", "reannotation"}

root := ["platform", "toolchain", "data_processing", "annotation", "review"]

review := input.capabilities.platform.toolchain.data_processing.annotation.review

subjects contains root if review

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	review
	some part in parts
	not review[part].provided_by
}
