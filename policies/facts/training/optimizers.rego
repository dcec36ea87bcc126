# METADATA
# title: Optimizers and losses that configurations choose
# description: |
#   An optimizer, or a loss, that a configuration chooses by name is a component that is ready to use.
# custom:
#   title_zh: 配置中选用的优化器与损失函数
#   shows: [6.1.2.1.a]
package facts.training.optimizers

import data.lib.fact
import data.lib.training

facts contains found if {
	some [setting, component] in [["optimizer", "optimizer"], ["loss", "loss_function"]]
	some set_to in training.read(setting)
	is_string(set_to.value)
	set_to.value != "auto"
	root := ["platform", "toolchain", "training", "components", component]
	places := [fact.at(set_to.resource, set_to.pointer)]
	provider := training.with_detail(set_to.framework, substring(set_to.value, 0, 60))
	some [key, value] in [["provided_by", provider], ["offered_as", "component"]]
	found := fact.of(array.concat(root, [key]), value, places)
}

unknown contains fact.unknown("optimizer is not known", [place]) if some place in training.open("optimizer")
