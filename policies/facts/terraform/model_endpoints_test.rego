package facts.terraform.model_endpoints_test

import data.facts.terraform.model_endpoints as rule
import data.lib.resources_test as given

test_an_endpoint_with_a_configuration if {
	given.shown(rule.facts) == {
		[
			"deployment.interfaces.aws_sagemaker_endpoint.main.provided_by",
			"SageMaker endpoint (aws_sagemaker_endpoint.main)",
			["1:endpoint_config_name"],
		],
		["deployment.interfaces.aws_sagemaker_endpoint.main.kind", "api", ["1:endpoint_config_name"]],
	} with input as given.terraform("aws_sagemaker_endpoint", {"endpoint_config_name": "llm"})
}

test_none_without_a_model if {
	rule.facts == set() with input as given.terraform("azurerm_cognitive_deployment", {"model": [{"name": ""}]})
	rule.facts == set() with input as given.terraform("google_vertex_ai_endpoint", {"display_name": "llm"})
	rule.facts == set() with input as given.terraform("aws_sagemaker_model", {"name": "llm"})
}

test_a_model_that_is_not_known if {
	count(rule.unknown) == 1 with input as given.terraform_open(
		"azurerm_cognitive_deployment", {"model": [{}]},
		[["model", 0, "name"]], [],
	)
}

test_a_container_of_a_serving_engine if {
	_run("docker.io/vllm/vllm-openai:v0.9.1") == 2
	_run("docker.io/library/nginx:1.29") == 0
}

test_weights_that_come_from_a_bucket if {
	{value | some [_, value] in given.values(rule.facts)} == {
		"aws_sagemaker_model.main", "object_storage",
		"artefact_reference",
	} with input as given.terraform("aws_sagemaker_model", {"primary_container": [{"model_data_url": "s3://models/llm.tar.gz"}]})
}

_run(image) := number if {
	number := count(rule.facts) with input as given.terraform("google_cloud_run_v2_service", {"template": [{"containers": [{
		"image": image,
	}]}]})
}
