package facts.configs.model_routing_test

import data.facts.configs.model_routing as rule
import data.lib.configs_test as given
import data.lib.gateways_test as made

test_two_addresses_of_a_model if {
	given.values(rule.facts, 4) == {
		["chat.provided_by", "LiteLLM (file-1)"],
		["chat.nodes", 2],
		["chat.strategy", "least_requests"],
	} with input as made.gateway(_twice("b"), {"router_settings": {"routing_strategy": "least-busy"}})
}

test_the_strategy_that_is_not_said if {
	["chat.strategy", "random"] in given.values(rule.facts, 4) with input as made.gateway(_twice("b"), {})
	count(rule.facts) == 2 with input as made.gateway(_twice("b"), {"router_settings": {"routing_strategy": "acme"}})
}

test_none_from_one_address_or_one_deployment if {
	rule.facts == set() with input as made.gateway(_twice("a"), {})
	rule.facts == set() with input as made.gateway([made.deployment("chat", "openai/x", "a")], {})
	rule.facts == set() with input as made.gateway([made.deployment("*", "openai/*", "a"), made.deployment("*", "openai/*", "b")], {})
	rule.facts == set() with input as made.gateway([], {})
}

test_an_open_strategy if {
	files := given.file_open("litellm", {"model_list": _twice("b")}, [["router_settings", "routing_strategy"]])
	count(rule.facts) == 2 with input as files
	{one.reason | some one in rule.unknown} == {"how requests are routed is not known"} with input as files
}

_twice(address) := [made.deployment("chat", "openai/x", "a"), made.deployment("chat", "openai/x", address)]
