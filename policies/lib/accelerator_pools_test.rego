package lib.accelerator_pools_test

import data.lib.accelerator_pools
import data.lib.finding

test_sums_all_pools_exactly if {
	own := object.union(_pool("new", 2), {"fp16_tflops": 500})
	pools := {"a": _pool("known", 100), "b": _pool("known", 100), "c": own}
	accelerator_pools.pflops(pools, _table) == 21
	accelerator_pools.shortfalls(["p"], pools, _table, 21) == set()
	accelerator_pools.shortfalls(["p"], pools, _table, 21.5) == {finding.below(["p"], 21.5, 21)}
}

test_a_number_is_written_the_same_everywhere if {
	accelerator_pools.pflops({"a": _pool("odd", 3)}, _table) == 2.9682
}

test_says_what_each_pool_lacks_where_the_sum_is_short if {
	pools := {"a": {}, "b": _pool("new", 4), "c": _pool("known", 1)}
	accelerator_pools.shortfalls(["p"], pools, _table, 1) == {
		finding.missing(["p", "a", "provided_by"]),
		finding.missing(["p", "a", "model"]),
		finding.missing(["p", "a", "count"]),
		finding.missing(["p", "b", "fp16_tflops"]),
		finding.below(["p"], 1, 0.1),
	}
}

test_gives_no_sum_where_no_pool_is_complete if {
	unknown := finding.missing(["p", "b", "fp16_tflops"])
	accelerator_pools.shortfalls(["p"], {"b": _pool("new", 4)}, _table, 1) == {unknown}
	accelerator_pools.shortfalls(["p"], {}, _table, 1) == {finding.below(["p"], 1, 0)}
}

test_an_unfinished_pool_takes_nothing_from_the_others if {
	accelerator_pools.shortfalls(["p"], {"a": _pool("known", 10), "b": {"model": "new"}}, _table, 1) == set()
}

test_the_table_wins_over_what_is_typed if {
	agreeing := object.union(_pool("known", 10), {"fp16_tflops": 100})
	accelerator_pools.shortfalls(["p"], {"a": agreeing}, _table, 1) == set()

	boasting := object.union(_pool("known", 5), {"fp16_tflops": 200})
	accelerator_pools.shortfalls(["p"], {"a": boasting}, _table, 1) == {
		finding.mismatched(["p", "a", "fp16_tflops"], 100, 200),
		finding.below(["p"], 1, 0.5),
	}
}

_table := {"known": {"fp16_tflops": 100}, "odd": {"fp16_tflops": 989.4}}

_pool(model, number) := {"provided_by": "rack 1", "model": model, "count": number}
