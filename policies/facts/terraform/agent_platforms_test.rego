package facts.terraform.agent_platforms_test

import data.facts.terraform.agent_platforms as rule
import data.lib.resources_test as given

test_an_agent if {
	{one.value | some one in rule.facts} == {"Bedrock agent (aws_bedrockagent_agent.main)"} with input as given.terraform(
		"aws_bedrockagent_agent",
		{"agent_name": "help"},
	)
}

test_a_knowledge_base_is_no_agent if {
	rule.facts == set() with input as given.terraform("aws_kendra_index", {"name": "docs"})
}

test_nothing_is_unknown if count(rule.unknown) == 0
