package facts.terraform.knowledge_bases_test

import data.facts.terraform.knowledge_bases as rule
import data.lib.resources_test as given

test_a_knowledge_base if {
	count(rule.facts) == 1 with input as given.terraform("aws_kendra_index", {"name": "docs"})
	count(rule.facts) == 1 with input as given.terraform("aws_bedrockagent_knowledge_base", {"storage_configuration": [{"type": "OPENSEARCH_SERVERLESS"}]})
}

test_an_agent_is_no_knowledge_base if {
	rule.facts == set() with input as given.terraform("aws_bedrockagent_agent", {"agent_name": "help"})
}

test_a_store_that_is_not_known if {
	count(rule.unknown) == 1 with input as given.terraform_open("aws_bedrockagent_knowledge_base", {"storage_configuration": [{}]}, [["storage_configuration", 0, "type"]], [])
}
