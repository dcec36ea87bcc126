package facts.training.communication_buckets_test

import data.facts.training.communication_buckets as rule
import data.lib.configurations_test as given

test_buckets_of_zero_whose_bytes_are_not_known if {
	body := {"zero_optimization": {"stage": 2, "reduce_bucket_size": 500000000}}
	given.values(rule.facts, 2) == {
		["communication_fusion.provided_by", "DeepSpeed (ZeRO buckets)"],
	} with input as given.file("deepspeed", body)
}

test_buckets_of_ddp_in_bytes if {
	given.under(rule.facts, "bucket_bytes") == {26214400} with input as given.file("trl", {"ddp_bucket_cap_mb": 25})
}

test_none_from_a_block_that_is_off if {
	rule.facts == set() with input as given.file("neox", {"zero_optimization": {"stage": 0, "reduce_bucket_size": 1}})
	rule.facts == set() with input as given.file("deepspeed", {"zero_optimization": {"stage": 2, "reduce_bucket_size": 0}})
}

test_auto_is_unknown if {
	count(rule.unknown) == 1 with input as given.file("deepspeed", {"zero_optimization": {"stage": 2, "reduce_bucket_size": "auto"}})
}
