package facts.terraform.placement_test

import data.facts.terraform.placement as rule
import data.lib.resources_test as given

test_clusters_in_two_clouds if {
	{value | some [path, value] in given.values(rule.facts); startswith(path, "deployment.placement.environments")} == {
		"aws_eks_cluster.one", "azurerm_kubernetes_cluster.two",
		"cloud", "aws", "azure",
	} with input as _two("aws_eks_cluster", {}, "azurerm_kubernetes_cluster", {})
}

test_a_cluster_at_the_edge if {
	count(rule.facts) == 5 with input as _two("google_container_cluster", {}, "google_edgecontainer_cluster", {})
}

test_none_from_clusters_of_one_cloud if {
	rule.facts == set() with input as _two("google_container_cluster", {}, "google_container_cluster", {})
}

test_clusters_in_two_regions if {
	_rooms == {"us-central1/us-central1-a", "europe-west4/europe-west4"} with input as _two(
		"google_container_cluster", {"location": "us-central1-a"},
		"google_container_cluster", {"location": "europe-west4"},
	)
}

test_zones_of_one_region_are_one_region if {
	rule.facts == set() with input as _two(
		"google_container_cluster", {"location": "us-central1-a"},
		"google_container_cluster", {"location": "us-central1-b"},
	)
}

test_a_pair_of_records_with_a_health_check if {
	_moves(_records("hc-1")) == {"aws_route53_record.first"}
	_moves(_records("")) == set()
	_moves([_records("hc-1")[0]]) == set()
}

_moves(records) := movers if {
	clusters := _two("aws_eks_cluster", {"region": "us-east-1"}, "aws_eks_cluster", {"region": "us-west-2"})
	movers := {found.value | some found in rule.facts; found.path[4] == "failover"} with input as {"resources": {"terraform": object.union(
		clusters.resources.terraform,
		{"aws_route53_record": records},
	)}}
}

_records(check) := [
	given.block(3, "aws_route53_record", "first", {
		"name": "chat", "health_check_id": check, "failover_routing_policy": [{"type": "PRIMARY"}],
	}),
	given.block(4, "aws_route53_record", "second", {"name": "chat", "failover_routing_policy": [{"type": "SECONDARY"}]}),
]

_rooms := {concat("/", [found.path[5], found.path[7]]) | some found in rule.facts; found.path[6] == "machine_rooms"}

_two(type, body, other, other_body) := {"resources": {"terraform": {kind: blocks |
	some kind in {type, other}
	blocks := [block |
		some block in [given.block(1, type, "one", body), given.block(2, other, "two", other_body)]
		startswith(block.address, concat("", [kind, "."]))
	]
}}}
