# METADATA
# title: Automatic annotation in data pipelines
# description: |
#   Operators that tag or label data by a model.
# custom:
#   title_zh: 数据流水线中的自动标注
#   shows: [6.1.2.2.c.4]
package facts.training.automatic_annotation

import data.lib.data_juicer
import data.lib.fact

facts contains fact.of(path, use.operator, [fact.at(use.resource, use.pointer)]) if {
	some use in data_juicer.uses
	use.group == "automation"
	path := ["platform", "toolchain", "data_processing", "annotation", "automation", "provided_by"]
}

unknown := set()
