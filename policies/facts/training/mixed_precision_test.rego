package facts.training.mixed_precision_test

import data.facts.training.mixed_precision as rule
import data.lib.configurations_test as given

test_automatic if {
	found := rule.facts with input as given.file("llama_factory", {"bf16": true})
	given.values(found, 2) == {
		["automatic.provided_by", "LLaMA-Factory"],
		["automatic.compute_precision", "bf16"],
		["automatic.master_precision", "fp32"],
	}
}

test_a_fixed_loss_scale_is_manual if {
	fixed := {"fp16": {"enabled": true, "loss_scale": 1024}}
	given.under(rule.facts, "compute_precision") == {"fp16"} with input as given.file("deepspeed", fixed)
	{one.path[4] | some one in rule.facts} == {"manual"} with input as given.file("deepspeed", fixed)
}

test_one_format_of_several_is_kept_in_view if {
	both := {"resources": {"training": {
		"trl": [given.resource(1, "a.yaml", {"fp16": true}, [])],
		"axolotl": [given.resource(2, "b.yaml", {"bf16": true}, [])],
	}}}
	given.values(rule.facts, 2) == {
		["automatic.provided_by", "axolotl"],
		["automatic.compute_precision", "bf16"],
	} with input as both
}

test_none_where_it_is_off if {
	rule.facts == set() with input as given.file("llama_factory", {"bf16": false})
}

test_auto_is_unknown if {
	count(rule.unknown) == 1 with input as given.file("axolotl", {"bf16": "auto"})
	count(rule.unknown) == 1 with input as given.file_open("accelerate", {}, [["mixed_precision"]])
}
