# METADATA
# title: Text, video and images can be annotated
# description: >-
#   The annotation tools cover three kinds of data: text, video and images.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.c.1
#   title_zh: 可标注文本、视频和图像
#   description_zh: 标注工具覆盖文本、视频、图像三类数据。
#   nature: configuration
#   reading: All three kinds are asked for, each with what it is annotated with; one tool may serve all.
#   reading_zh: 三类数据都要可标注，并各自说明用什么标注；同一工具可用于多类。
#   remedy: Under platform.toolchain.data_processing.annotation.modalities give provided_by for text, video and image.
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.annotation.modalities 下为 text、video 和 image 各给出 provided_by。
package indicators.platform.toolchain.data_processing.annotation_modalities

import data.lib.finding

modalities := {"text", "video", "image"}

root := ["platform", "toolchain", "data_processing", "annotation", "modalities"]

modes := input.capabilities.platform.toolchain.data_processing.annotation.modalities

subjects contains root if modes

findings contains finding.missing(array.concat(root, [modality, "provided_by"])) if {
	modes
	some modality in modalities
	not modes[modality].provided_by
}
