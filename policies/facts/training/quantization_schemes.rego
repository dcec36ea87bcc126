# METADATA
# title: Quantisation recipes of several schemes
# description: |
#   Recipes with their scheme, where there are two or more of them. One scheme, however often, is no choice.
# custom:
#   title_zh: 多种量化方案
#   shows: [6.1.2.4.d]
package facts.training.quantization_schemes

import data.lib.compression
import data.lib.fact

facts contains found if {
	count({step.scheme | some step in compression.steps}) > 1
	some step in compression.steps
	some [key, value] in [["provided_by", step.provider], ["scheme", step.scheme]]
	path := ["platform", "toolchain", "compression", "quantization_recipes", compression.entry(step), key]
	found := fact.of(path, value, [fact.at(step.resource, step.pointer)])
}

unknown := set()
