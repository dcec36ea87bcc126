package facts.terraform.network_monitoring_test

import data.facts.terraform.network_monitoring as rule
import data.lib.resources_test as given

test_traffic_of_a_cluster if {
	place := "1:monitoring_config.0.advanced_datapath_observability_config.0.enable_metrics"
	by := "GKE Dataplane V2 observability (google_container_cluster.main)"
	given.shown(rule.facts) == {
		["monitoring.network.metrics.traffic.provided_by", by, [place]],
		["monitoring.network.query.provided_by", by, [place]],
	} with input as _dataplane(true)
	rule.facts == set() with input as _dataplane(false)
}

test_latency_to_an_end_that_is_given if {
	count(rule.facts) == 2 with input as given.terraform("aws_networkmonitor_probe", {"destination": "10.0.1.5"})
	rule.facts == set() with input as given.terraform("aws_networkmonitor_probe", {"destination": ""})
	count(rule.unknown) == 1 with input as given.terraform_open("aws_networkmonitor_probe", {}, [["destination"]], [])
}

test_a_monitor_of_connections if {
	group := {"name": "g", "destination_endpoints": ["storage"]}
	count(rule.facts) == 2 with input as given.terraform("azurerm_network_connection_monitor", {"test_group": [group]})
	off := object.union(group, {"enabled": false})
	rule.facts == set() with input as given.terraform("azurerm_network_connection_monitor", {"test_group": [off]})
}

test_none_from_logs_of_flows if {
	rule.facts == set() with input as given.terraform("aws_flow_log", {"traffic_type": "ALL", "vpc_id": "vpc-1"})
}

_dataplane(on) := given.terraform("google_container_cluster", {"monitoring_config": [{"advanced_datapath_observability_config": [{
	"enable_metrics": on,
	"enable_relay": true,
}]}]})
