# METADATA
# title: Adversarial prompts in configurations
# description: |
#   Red teaming of promptfoo with plugins or strategies, and probes of garak for a target. It is one of the two parts of
#   the evaluation; explanations it does not give.
# custom:
#   title_zh: 配置中的对抗样本测试
#   shows: [6.1.2.6.b]
package facts.configs.adversarial_tests

import data.lib.configs
import data.lib.fact
import data.lib.promptfoo

facts contains fact.of(_path, configs.called("promptfoo", one.file), [one.place]) if some one in promptfoo.attacks

facts contains fact.of(_path, configs.called("garak", file), [fact.at(file, ["plugins"])]) if {
	some file in configs.of("garak")
	some key in ["model_type", "target_type"]
	is_string(file.body.plugins[key])
	file.body.plugins[key] != ""
	not object.get(file.body.plugins, "probe_spec", "all") in {"none", ""}
}

unknown := set()

_path := ["platform", "toolchain", "evaluation", "trustworthiness", "adversarial_samples", "provided_by"]
