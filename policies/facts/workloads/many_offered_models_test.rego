package facts.workloads.many_offered_models_test

import data.facts.workloads.many_offered_models as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_fifty_models_and_fewer if {
	names := [concat("", ["org/m-", format_int(number, 10)]) | some number in numbers.range(1, 50)]
	count(rule.facts) == 50 with input as _served(names)
	count(rule.facts) == 0 with input as _served(array.slice(names, 0, 49))
	count(rule.facts) == 0 with input as _served([names[0] | some _ in names])
}

test_quantised_copies_and_models_for_search_are_not_counted if {
	names := [concat("", ["org/m-", format_int(number, 10)]) | some number in numbers.range(1, 49)]
	count(rule.facts) == 0 with input as _served(array.concat(names, ["org/m-49-awq"]))
	count(rule.facts) == 0 with input as _served(array.concat(names, ["org/bge-base-en"]))
	count(rule.facts) == 50 with input as _served(array.concat(names, ["org/other"]))
}

_served(models) := given.kubernetes([one |
	some position, model in models
	called := concat("-", ["chat", format_int(position, 10)])
	one := object.union(made.deployment(made.vllm(["--model", model]), {}), {"metadata": {"name": called, "namespace": "ml"}})
])
