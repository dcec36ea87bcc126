# METADATA
# title: Fine-tuning needs little or no code
# description: People who do not program fine-tune a model through an interface that spares them the code.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.3.d
#   title_zh: 具备低代码微调
#   description_zh: 不编程的人也能通过界面完成微调，几乎不用写代码。
#   nature: document
#   reading: >-
#     Low-code is read as a graphical way: a form in the browser or a canvas. A configuration file or a notebook is
#     declared as what it is, and does not suffice.
#   reading_zh: 低代码理解为图形化方式：网页表单或可视画布。配置文件、笔记本可如实声明，但不足以满足。
#   remedy: Under platform.toolchain.fine_tuning.low_code give provided_by, and web_form or visual_canvas as interface.
#   remedy_zh: >-
#     在 platform.toolchain.fine_tuning.low_code 下给出 provided_by，并将 interface 设为 web_form 或 visual_canvas。
package indicators.platform.toolchain.fine_tuning.low_code_tuning

import data.lib.finding

graphical := ["visual_canvas", "web_form"]

root := ["platform", "toolchain", "fine_tuning", "low_code"]

low_code := input.capabilities.platform.toolchain.fine_tuning.low_code

subjects contains root if low_code

findings contains finding.missing(array.concat(root, [field])) if {
	low_code
	some field in {"provided_by", "interface"}
	not low_code[field]
}

findings contains finding.not_one_of(array.concat(root, ["interface"]), graphical, low_code.interface) if {
	not low_code.interface in graphical
}
