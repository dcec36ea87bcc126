package facts.workloads.model_domains_test

import data.facts.workloads.model_domains as rule
import data.lib.resources_test as given
import data.lib.served_models
import data.lib.workloads_test as made

test_every_row_has_a_domain_and_a_source if {
	every row in data.knowledge.model_domains {
		row.domain
		row.source
	}
}

test_all_three_domains if {
	_domains == {
		["llama-3.1-8b-instruct", "natural_language_processing"],
		["qwen2.5-vl-7b-instruct", "multimodal_generation"],
		["resnet-50", "computer_vision"],
	} with input as _served(["org/Llama-3.1-8B-Instruct", "Qwen/Qwen2.5-VL-7B-Instruct", "org/resnet-50"])
}

test_two_domains_show_nothing if {
	_domains == set() with input as _served(["org/Llama-3.1-8B-Instruct", "Qwen/Qwen2.5-VL-7B-Instruct", "org/unheard-of"])
}

test_the_longest_start_counts if {
	served_models.domain("qwen3-embedding-0.6b") == "embedding"
	not served_models.domain("unheard-of")
}

_domains := {[fact.path[4], fact.value] | some fact in rule.facts; fact.path[5] == "domain"}

_served(models) := given.kubernetes([one |
	some position, model in models
	called := concat("-", ["chat", format_int(position, 10)])
	one := object.union(made.deployment(made.vllm(["--model", model]), {}), {"metadata": {"name": called, "namespace": "ml"}})
])
