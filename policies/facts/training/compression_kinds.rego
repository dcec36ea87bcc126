# METADATA
# title: Pruning, quantisation and distillation recipes
# description: |
#   Recipes by kind, where there are two kinds or more.
# custom:
#   title_zh: 剪枝、量化与蒸馏配方
#   shows: [6.2.2.4.a]
package facts.training.compression_kinds

import data.lib.compression
import data.lib.fact

facts contains found if {
	count({step.technique | some step in compression.steps}) > 1
	some step in compression.steps
	some [key, value] in [["provided_by", step.provider], ["kind", step.technique], ["technique", step.method]]
	path := ["development", "production", "compression", "recipes", compression.entry(step), key]
	found := fact.of(path, value, [fact.at(step.resource, step.pointer)])
}

unknown := set()
