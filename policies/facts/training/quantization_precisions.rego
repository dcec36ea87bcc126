# METADATA
# title: Quantisation recipes of several precisions
# description: |
#   Recipes with their precision, where there are two or more of them. One precision, however often, is no choice.
# custom:
#   title_zh: 多种量化精度
#   shows: [6.1.2.4.c]
package facts.training.quantization_precisions

import data.lib.compression
import data.lib.fact

facts contains found if {
	count({step.precision | some step in compression.steps}) > 1
	some step in compression.steps
	some [key, value] in [["provided_by", step.provider], ["precision", step.precision]]
	path := ["platform", "toolchain", "compression", "quantization_recipes", compression.entry(step), key]
	found := fact.of(path, value, [fact.at(step.resource, step.pointer)])
}

unknown := set()
