# METADATA
# title: Parameter-efficient fine-tuning methods in use
# description: |
#   LoRA, QLoRA and others of jobs that train, and of workspaces whose operator tunes a model. Ranks and targets without the switch are left-overs.
# custom:
#   title_zh: 使用中的参数高效微调方法
#   shows: [6.1.2.3.c]
package facts.training.peft_methods

import data.lib.fact
import data.lib.fine_tuning
import data.lib.kubernetes

facts contains fact.of(path, fine_tuning.provider(used.job.framework), [fact.at(used.job.resource, used.pointer)]) if {
	some used in fine_tuning.efficient
	path := ["platform", "toolchain", "fine_tuning", "peft_methods", used.method, "provided_by"]
}

# source: KAITO documentation, tuning
facts contains fact.of(path, kubernetes.called("Workspace", workspace), [fact.at(workspace, ["tuning", "method"])]) if {
	some workspace in input.resources.kubernetes.Workspace
	kubernetes.in_group(workspace, "kaito.sh")
	method := workspace.body.tuning.method
	method in {"lora", "qlora"}
	count(workspace.body.tuning.input) > 0
	path := ["platform", "toolchain", "fine_tuning", "peft_methods", method, "provided_by"]
}

unknown := set()
