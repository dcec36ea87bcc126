# METADATA
# title: Theoretical FP16 compute of pools of accelerators, by name
# description: |
#   The sum over all pools of count times the dense FP16 peak of one device. The device table gives the peak; a pool
#   gives it only for a device that the table lacks. A pool counts when it is complete: what provides it, which device,
#   how many, and a peak that is known.
package lib.accelerator_pools

import data.lib.finding

# what keeps the pools from reaching the PFLOPS asked, and every peak that contradicts the table
shortfalls(path, pools, table, least_pflops) := _contradictions(path, pools, table) | shortfall if {
	shortfall := _below(path, pools, table, least_pflops)
}

# PFLOPS of all complete pools; to four places, so that every engine writes the same number
pflops(pools, table) := round(_tflops(pools, table) * 10) / 10000

_below(path, pools, table, least_pflops) := _gaps(path, pools, table) | _sum(path, pools, table, least_pflops) if {
	_tflops(pools, table) < least_pflops * 1000
} else := set()

# where no pool is complete the sum says nothing, unless there is no pool at all
_sum(path, pools, table, least) := {finding.below(path, least, pflops(pools, table)) | _judged(pools, table)}

_judged(pools, table) if count(_complete(pools, table)) > 0

_judged(pools, _) if count(pools) == 0

_tflops(pools, table) := sum([tflops |
	some name in _complete(pools, table)
	tflops := pools[name].count * _device_tflops(pools[name], table)
])

_complete(pools, table) := {name |
	some name, pool in pools
	count(_lacking(pool, table)) == 0
}

_gaps(path, pools, table) := {finding.missing(array.concat(path, [name, field])) |
	some name, pool in pools
	some field in _lacking(pool, table)
}

_lacking(pool, table) := {field |
	some field in {"provided_by", "model", "count"}
	not pool[field]
} | {"fp16_tflops" |
	pool.model
	not _device_tflops(pool, table)
}

_device_tflops(pool, table) := table[pool.model].fp16_tflops

_device_tflops(pool, table) := pool.fp16_tflops if not table[pool.model]

_contradictions(path, pools, table) := {shortfall |
	some name, pool in pools
	known := table[pool.model].fp16_tflops
	pool.fp16_tflops != known
	shortfall := finding.mismatched(array.concat(path, [name, "fp16_tflops"]), known, pool.fp16_tflops)
}
