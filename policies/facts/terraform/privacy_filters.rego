# METADATA
# title: Filters of personal data in clouds
# description: |
#   Entities that a guardrail of Bedrock masks or blocks, and masking of messages in log groups. A finding that is only
#   reported leaves the data as it is.
# custom:
#   title_zh: 云上的个人数据过滤
#   shows: [6.3.3.1.a]
package facts.terraform.privacy_filters

import data.lib.fact
import data.lib.naming

facts contains found if {
	some [resource, by, treatment, pointer] in _filters
	some key, value in {"provided_by": by, "data_class": "private", "treatment": treatment}
	path := ["inference", "operations", "feedback", "privacy_filters", naming.slug(resource.address), key]
	found := fact.of(path, value, [fact.at(resource, pointer)])
}

unknown := set()

# source: Amazon Bedrock user guide, sensitive information filters
_filters contains [guardrail, concat("", ["Bedrock guardrail (", guardrail.address, ")"]), treatment, ["sensitive_information_policy_config"]] if {
	some guardrail in input.resources.terraform.aws_bedrock_guardrail
	some list in ["pii_entities_config", "regexes_config"]
	actions := {entity.action | some entity in guardrail.body.sensitive_information_policy_config[0][list]}
	treatment := _treatment(actions)
}

# source: CloudWatch Logs user guide, data protection
_filters contains [policy, concat("", ["CloudWatch data protection (", policy.address, ")"]), "masked", ["policy_document"]] if {
	some policy in input.resources.terraform.aws_cloudwatch_log_data_protection_policy
	is_string(policy.body.policy_document)
	contains(policy.body.policy_document, "Deidentify")
}

_treatment(actions) := "masked" if {
	"ANONYMIZE" in actions
} else := "excluded" if "BLOCK" in actions
