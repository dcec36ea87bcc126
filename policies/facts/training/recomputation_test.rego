package facts.training.recomputation_test

import data.facts.training.recomputation as rule
import data.lib.configurations_test as given

test_what_is_recomputed if {
	every row in [
		["trl", {"gradient_checkpointing": true}, "full"],
		["neox", {"checkpoint_activations": true}, "full"],
		["llama_factory", {"recompute_granularity": "selective"}, "selective"],
		["axolotl", {"gradient_checkpointing": "offload"}, "full"],
	] {
		given.under(rule.facts, "granularity") == {row[2]} with input as given.file(row[0], row[1])
	}
	megatron := {"framework": "megatron", "script_flags": {"recompute-activations": true}}
	given.under(rule.facts, "granularity") == {"selective"} with input as given.command("torchrun", megatron)
}

test_none_where_it_is_off if {
	rule.facts == set() with input as given.file("trl", {"gradient_checkpointing": false})
	rule.facts == set() with input as given.file("llama_factory", {"recompute_granularity": null})
	rule.facts == set() with input as given.file("deepspeed", {"activation_checkpointing": {"partition_activations": true}})
}

test_a_value_that_is_left_open_is_unknown if {
	count(rule.unknown) == 1 with input as given.file_open("neox", {}, [["checkpoint_activations"]])
}
