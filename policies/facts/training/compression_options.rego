# METADATA
# title: Acceleration techniques that are configured
# description: |
#   Quantisation, pruning or distillation that a recipe or an export configures.
# custom:
#   title_zh: 已配置的加速技术
#   shows: [6.1.2.4.b]
package facts.training.compression_options

import data.lib.compression
import data.lib.fact

facts contains found if {
	some step in compression.steps
	root := ["platform", "toolchain", "compression", "option_interface"]
	technique := concat("", [step.provider, " (", step.method, ")"])
	some [path, value] in [[["provided_by"], step.provider], [["techniques", step.technique, "provided_by"], technique]]
	found := fact.of(array.concat(root, path), value, [fact.at(step.resource, step.pointer)])
}

unknown := set()
