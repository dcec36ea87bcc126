package facts.terraform.model_variants_test

import data.facts.terraform.model_variants as rule
import data.lib.resources_test as given

test_the_least_weight_is_the_canary if {
	name := "efficiency.canary_releases.aws_sagemaker_endpoint_configuration.main"
	given.shown(rule.facts) == {
		[concat(".", [name, "provided_by"]), "aws_sagemaker_endpoint_configuration.main", ["1:production_variants.1"]],
		[concat(".", [name, "share_percent"]), 10, ["1:production_variants.1"]],
		[concat(".", [name, "nodes"]), 2, ["1:production_variants.1"]],
		[
			"efficiency.release.canary_update.provided_by", "aws_sagemaker_endpoint_configuration.main",
			["1:production_variants.1"],
		],
	} with input as _variants([9, 1])
}

test_none_from_one_variant_that_takes_all if {
	rule.facts == set() with input as _variants([1])
	rule.facts == set() with input as _variants([1, 0])
}

test_a_weight_that_is_not_known if {
	count(rule.unknown) == 1 with input as given.terraform_open(
		"aws_sagemaker_endpoint_configuration", {"production_variants": [{"initial_variant_weight": 1}, {}]},
		[["production_variants", 1, "initial_variant_weight"]], [],
	)
	rule.facts == set() with input as given.terraform_open(
		"aws_sagemaker_endpoint_configuration", {"production_variants": [{"initial_variant_weight": 1}, {}]},
		[["production_variants", 1, "initial_variant_weight"]], [],
	)
}

test_updates_that_move_part_of_the_traffic if {
	_parts == {"update", "canary_update", "rollback"} with input as _endpoint("CANARY", [{"alarm_name": "errors"}])
	_parts == {"update", "canary_update"} with input as _endpoint("LINEAR", [])
	_parts == set() with input as _endpoint("ALL_AT_ONCE", [])
}

test_revisions_of_a_service if {
	_share == {5} with input as _service("vllm/vllm-openai:v0.9.1", [95, 5])
	_share == set() with input as _service("vllm/vllm-openai:v0.9.1", [100])
	_share == set() with input as _service("library/nginx", [95, 5])
}

_parts := {found.path[4] | some found in rule.facts}

_share := {found.value | some found in rule.facts; found.path[5] == "share_percent"}

_variants(weights) := given.terraform("aws_sagemaker_endpoint_configuration", {"production_variants": [variant |
	some weight in weights
	variant := {"initial_variant_weight": weight, "initial_instance_count": 2}
]})

_endpoint(type, alarms) := given.terraform("aws_sagemaker_endpoint", {"deployment_config": [{
	"blue_green_update_policy": [{"traffic_routing_configuration": [{"type": type}]}],
	"auto_rollback_configuration": [{"alarms": alarms}],
}]})

_service(image, shares) := given.terraform("google_cloud_run_v2_service", {
	"template": [{"containers": [{"image": image}]}],
	"traffic": [{"percent": share} | some share in shares],
})
