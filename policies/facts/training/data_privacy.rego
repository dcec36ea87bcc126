# METADATA
# title: Personal data taken out of training data
# description: |
#   Operators of data pipelines that take personal data out or cover it.
# custom:
#   title_zh: 训练数据的个人信息脱敏
#   shows: [6.1.2.1.c]
package facts.training.data_privacy

import data.lib.data_juicer
import data.lib.fact

facts contains fact.of(path, use.operator, [fact.at(use.resource, use.pointer)]) if {
	some use in data_juicer.uses
	use.entry == "desensitization"
	path := [
		"platform", "toolchain", "training", "data_protection",
		"privacy_mechanisms", "deidentification", "provided_by",
	]
}

unknown := set()
