package knowledge_fact_tables_test

test_every_google_accelerator_is_a_device_of_the_table if {
	every accelerator in data.knowledge.google_accelerators {
		data.knowledge.accelerators[accelerator.device]
		accelerator.source
	}
}

test_every_platform_of_nebius_has_a_device_of_the_table if {
	every platform in data.knowledge.nebius_platforms {
		data.knowledge.accelerators[platform.device]
		platform.source
	}
}

test_every_type_with_network_cards_has_efa if {
	every type, row in data.knowledge.efa_cards {
		data.knowledge.instances[type].rdma == "efa"
		row.cards >= 1
		row.source
	}
}

test_every_storage_product_has_a_protocol_and_a_source if {
	every table in ["terraform", "modules", "drivers", "images"] {
		every product in data.knowledge.storage[table] {
			product.protocol
			product.source
		}
	}
}

test_every_volume_type_has_a_medium_and_a_source if {
	every volumes in data.knowledge.storage.volumes {
		every medium in volumes.media {
			medium in {"ssd", "hdd"}
		}
		count(volumes.parameter) > 0
		volumes.source
	}
}

test_every_table_of_weights_says_where_they_stand if {
	every row in data.knowledge.traffic_weights {
		count(row.targets) > 0
		row.weight
		row.source
	}
}

test_every_variable_of_servers_has_an_option_and_a_source if {
	every row in data.knowledge.serving_variables {
		row.option
		row.source
	}
}

test_every_plugin_of_a_scheduler_says_what_it_rules if {
	every plugins in data.knowledge.scheduler_plugins {
		every row in plugins {
			row.kind
			row.source
		}
	}
}
