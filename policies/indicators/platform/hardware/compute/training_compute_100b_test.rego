package indicators.platform.hardware.compute.training_compute_100b_test

import data.indicators.platform.hardware.compute.training_compute_100b as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input({"main": _pool(1000)}) with data.knowledge.accelerators as _table
	indicator.subjects == {_root} with input as _input({"main": _pool(1000)})
}

test_unsatisfied_just_below if {
	expected := {finding.below(_root, 1000, 999)}
	indicator.findings == expected with input as _input({"main": _pool(999)})
		with data.knowledge.accelerators as _table
}

test_pools_are_summed if {
	pools := {"main": _pool(999), "more": _pool(1)}
	indicator.findings == set() with input as _input(pools) with data.knowledge.accelerators as _table
}

test_a_device_that_the_table_lacks_gives_its_own_figure if {
	pool := {"provided_by": "rack 1", "model": "new", "count": 1000}
	expected := {finding.missing(array.concat(_root, ["main", "fp16_tflops"]))}
	indicator.findings == expected with input as _input({"main": pool}) with data.knowledge.accelerators as _table

	own := object.union(pool, {"fp16_tflops": 1000})
	indicator.findings == set() with input as _input({"main": own}) with data.knowledge.accelerators as _table

	# even where there is no table at all
	indicator.findings == set() with input as _input({"main": own}) with data.knowledge as {}
}

test_a_figure_that_contradicts_the_table_fails if {
	pool := object.union(_pool(1000), {"fp16_tflops": 2000})
	expected := {finding.mismatched(array.concat(_root, ["main", "fp16_tflops"]), 1000, 2000)}
	indicator.findings == expected with input as _input({"main": pool}) with data.knowledge.accelerators as _table
}

test_unsatisfied_when_a_part_of_the_pool_is_missing if {
	every part in ["provided_by", "model", "count"] {
		pool := object.remove(_pool(1000), [part])
		expected := {finding.missing(array.concat(_root, ["main", part]))}
		indicator.findings == expected with input as _input({"main": pool}) with data.knowledge.accelerators as _table
	}
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "compute", "training_accelerators"]

_input(value) := {"capabilities": {"platform": {"hardware": {"compute": {"training_accelerators": value}}}}}

_table := {"known": {"fp16_tflops": 1000}}

_pool(number) := {"provided_by": "rack 1", "model": "known", "count": number}
