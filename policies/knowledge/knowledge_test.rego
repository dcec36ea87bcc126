package knowledge_test

test_every_device_has_a_figure_and_a_source if {
	every device in data.knowledge.accelerators {
		device.fp16_tflops > 0
		device.memory_gb > 0
		device.name
		device.vendor
		device.source
	}
}

test_every_instance_names_a_device_of_the_table if {
	every instance in data.knowledge.instances {
		data.knowledge.accelerators[instance.accelerator]
		instance.accelerators >= 1
		instance.network_gbps > 0
		instance.rdma in {"efa", "roce", "infiniband", null}
		instance.source
	}
}

test_some_rows_as_their_sources_give_them if {
	data.knowledge.accelerators["nvidia-h100-sxm"].fp16_tflops == 989.4
	data.knowledge.instances["p5.48xlarge"].accelerators == 8
	data.knowledge.instances["p5.48xlarge"].network_gbps == 3200
}

test_a_row_that_was_checked_says_when if {
	days := [row.checked | walk(data.knowledge, [_, row]); row.source; row.checked]
	count(days) > 0
	every day in days {
		regex.match(`^20\d\d-\d\d-\d\d$`, day)
	}
}
