package facts.training.profiling_test

import data.facts.training.profiling as rule
import data.lib.configurations_test as given

test_what_a_profiler_measures if {
	every row in [
		["neox", {"wall_clock_breakdown": true}, {"compute_time"}],
		["deepspeed", {"comms_logger": {"enabled": true}}, {"communication_time", "link_bandwidth"}],
		["axolotl", {"profiler_steps": 5}, {"compute_time", "communication_time"}],
	] {
		{one.path[5] | some one in rule.facts} == row[2] with input as given.file(row[0], row[1])
	}
}

test_none_from_what_is_off if {
	rule.facts == set() with input as given.file("deepspeed", {"wall_clock_breakdown": false, "flops_profiler": {"enabled": false}})
	rule.facts == set() with input as given.file("axolotl", {"profiler_steps": 0})
	rule.facts == set() with input as given.file("neox", {"steps_per_print": 10})
}

test_nothing_is_unknown if count(rule.unknown) == 0
