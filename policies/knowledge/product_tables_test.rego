package knowledge_product_tables_test

test_every_product_says_what_it_is if {
	every product in data.knowledge.products {
		product.name
		count(product.is) > 0
		product.source
	}
}

test_every_table_names_products_and_sources if {
	every table in ["images", "custom_resources", "schedulers"] {
		every row in data.knowledge[table] {
			data.knowledge.products[row.product]
			row.source
		}
	}
}

test_every_part_of_a_chart_is_a_product if {
	every chart in data.knowledge.charts {
		chart.source
		every part in chart.parts {
			data.knowledge.products[part.product]
		}
	}
}

test_a_part_with_a_toggle_has_a_default if {
	{part | some chart in data.knowledge.charts; some part in chart.parts; part.toggle; not is_boolean(part.default)} == set()
}

test_every_device_resource_has_a_family_and_a_source if {
	every row in data.knowledge.device_resources {
		row.family
		row.device
		row.source
	}
}

test_every_share_of_a_device_says_what_divides_it if {
	every row in data.knowledge.device_shares {
		row.by
		row.source
	}
}

test_every_tool_has_a_source if {
	every table in [data.knowledge.build_tools.builders, data.knowledge.tuning_interfaces] {
		every row in table {
			row.source
		}
	}
}

test_every_other_row_has_a_source if {
	every row in data.knowledge.multimodal_models {
		count(row.inputs) > 0
		row.source
	}
	every row in data.knowledge.serving_metrics.engines {
		row.source
	}
	every row in data.knowledge.serving_metrics.signals {
		row.word
		row.signal
		row.source
	}
}
