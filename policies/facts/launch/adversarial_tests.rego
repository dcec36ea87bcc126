# METADATA
# title: Tests of models with adversarial prompts
# description: |
#   garak, started on a target. It is one of the two parts of the evaluation; explanations it does not give.
# custom:
#   title_zh: 以对抗样本测试模型
#   shows: [6.1.2.6.b]
package facts.launch.adversarial_tests

import data.lib.fact

facts contains fact.of(path, "garak", [fact.at(run, [])]) if {
	some run in input.resources.launch.garak
	some flag in _targets
	is_string(run.body.flags[flag])
	path := ["platform", "toolchain", "evaluation", "trustworthiness", "adversarial_samples", "provided_by"]
}

unknown contains fact.unknown("what is tested is not known", [fact.at(run, ["flags", flag])]) if {
	some run in input.resources.launch.garak
	some flag in _targets
	fact.undecided(run, ["flags", flag])
}

_targets := ["model-type", "target-type", "m", "t"]
