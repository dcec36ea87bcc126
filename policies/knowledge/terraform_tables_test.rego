package knowledge_terraform_tables_test

test_every_row_names_its_source if {
	every row in _rows {
		count(row.source) > 0
	}
}

test_every_pool_has_two_bounds_and_says_what_scales_it if {
	every table in ["resources", "modules"] {
		every rows in data.knowledge.node_pools[table] {
			every row in rows {
				row.least
				row.most
				row.scaled_by in {"service", "cluster_autoscaler", "policy"}
			}
		}
	}
}

test_every_flag_of_a_module_installs_a_chart_that_is_known_or_scales if {
	every row in data.knowledge.terraform_modules {
		every flag in row.flags {
			flag.chart in (object.keys(data.knowledge.charts) | {"cluster-autoscaler"})
		}
	}
}

test_everything_that_watches_is_in_the_table if {
	every id in _watchers {
		data.knowledge.cloud_watchers.watchers[id]
	}
}

test_every_kind_of_service_is_one_that_rules_ask_for if {
	every table in ["resources", "modules"] {
		every row in data.knowledge.managed_services[table] {
			every category in row.is {
				category in {
					"relational_database", "document_database", "object_store", "vector_database", "model_registry",
					"experiment_tracker", "compares_models", "shared_workspace", "data_catalogue", "agent_platform",
					"knowledge_base",
				}
			}
		}
	}
}

_watchers := ({id | some table in ["addons", "module_addons"]; some row in data.knowledge.cloud_watchers[table]; some id in row.of} | {id |
	some table in ["lists", "module_lists"]
	some row in data.knowledge.cloud_watchers[table]
	some id in row.members
}) | {row.is | some table in ["switches", "given"]; some row in data.knowledge.cloud_watchers[table]}

_rows := array.concat(
	[row |
		some [table, part] in [
			["node_pools", "resources"], ["node_pools", "modules"], ["node_repair", "resources"], ["node_repair", "modules"],
		]
		some rows in data.knowledge[table][part]
		some row in rows
	],
	array.concat(
		[row |
			some [table, parts] in [
				["cloud_watchers", ["watchers", "addons", "module_addons", "lists", "module_lists", "switches", "module_switches", "given"]],
				["cloud_alarms", ["alarms", "subscriptions", "conditions", "storage"]],
				["cloud_dashboards", ["resources", "signals"]], ["node_repair", ["checked"]],
				["model_endpoints", ["called", "scaled", "containers"]], ["managed_services", ["resources", "modules"]],
				["external_systems", ["connectors", "blocks", "types"]], ["clusters", ["resources", "modules"]],
				["secure_endpoints", ["entries"]],
			]
			some part in parts
			some row in data.knowledge[table][part]
		],
		[row |
			some table in ["uptime_checks", "device_partitions", "terraform_modules"]
			some row in data.knowledge[table]
		],
	),
)
