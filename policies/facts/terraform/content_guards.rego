# METADATA
# title: Guards of questions and answers in clouds
# description: |
#   Guardrails of Bedrock, templates of Model Armor and content filters of Azure OpenAI, by what they look at. A filter
#   of no strength, and one that is switched off, lets everything through.
# custom:
#   title_zh: 云上的问答审核
#   shows: [6.3.2.1.b]
package facts.terraform.content_guards

import data.lib.fact
import data.lib.terraform

facts contains fact.of(["inference", "applications", "industry", "moderation", part, "provided_by"], by, [place]) if {
	some [name, resource, part, pointer] in _guards
	by := concat("", [name, " (", resource.address, ")"])
	place := fact.at(resource, pointer)
}

unknown := set()

# source: Amazon Bedrock user guide, content filters
_guards contains ["Bedrock guardrail", guardrail, part, ["content_policy_config", 0, "filters_config", position, key]] if {
	some guardrail in input.resources.terraform.aws_bedrock_guardrail
	some position, filter in guardrail.body.content_policy_config[0].filters_config
	some key, part in {"input_strength": "questions", "output_strength": "answers"}
	filter[key] in {"LOW", "MEDIUM", "HIGH"}
}

# topics and words are looked for in both
_guards contains ["Bedrock guardrail", guardrail, part, [block]] if {
	some guardrail in input.resources.terraform.aws_bedrock_guardrail
	some [block, list] in [
		["topic_policy_config", "topics_config"], ["word_policy_config", "words_config"],
		["word_policy_config", "managed_word_lists_config"],
	]
	count(guardrail.body[block][0][list]) > 0
	some part in ["questions", "answers"]
}

# source: Model Armor documentation, templates
_guards contains ["Model Armor template", template, part, ["filter_config"]] if {
	some template in input.resources.terraform.google_model_armor_template
	_looks(template.body.filter_config[0])
	some part in ["questions", "answers"]
}

# source: Azure OpenAI documentation, content filters
_guards contains ["Azure OpenAI content filter", policy, part, ["content_filter", position]] if {
	some policy in input.resources.terraform.azurerm_cognitive_account_rai_policy
	some position, filter in policy.body.content_filter
	terraform.on(filter.filter_enabled)
	terraform.on(filter.block_enabled)
	part := {"Prompt": "questions", "Completion": "answers"}[filter.source]
}

_looks(config) if count(config.rai_settings[0].rai_filters) > 0

_looks(config) if config.pi_and_jailbreak_filter_settings[0].filter_enforcement == "ENABLED"

_looks(config) if config.malicious_uri_filter_settings[0].filter_enforcement == "ENABLED"
