package facts.training.direct_storage_test

import data.facts.training.direct_storage as rule
import data.lib.configurations_test as given

_run(gds, device) := {"aio": {"use_gds": gds}, "zero_optimization": {"stage": 3, "offload_param": {"device": device}}}

test_parameters_on_nvme_that_devices_read if {
	given.values(rule.facts, 1) == {
		["provided_by", "DeepSpeed (use_gds)"],
		["technology", "gpudirect_storage"],
	} with input as given.file("deepspeed", _run(true, "nvme"))
}

test_none_where_it_is_off_or_nothing_lies_there if {
	rule.facts == set() with input as given.file("deepspeed", _run(false, "nvme"))
	rule.facts == set() with input as given.file("deepspeed", _run(true, "cpu"))
	rule.facts == set() with input as given.file("deepspeed", {"aio": {"use_gds": true}})
}

test_an_open_switch_is_unknown if {
	count(rule.unknown) == 1 with input as given.file_open("deepspeed", {}, [["aio", "use_gds"]])
}
