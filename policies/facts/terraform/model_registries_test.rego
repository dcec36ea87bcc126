package facts.terraform.model_registries_test

import data.facts.terraform.model_registries as rule
import data.lib.resources_test as given

test_a_registry if {
	given.shown(rule.facts) == {[
		"training.model_registry.provided_by",
		"SageMaker Model Registry (aws_sagemaker_model_package_group.main)",
		["1:"],
	]} with input as given.terraform("aws_sagemaker_model_package_group", {})
}

test_one_that_is_mlflow_traces_and_compares if {
	{path | some [path, _] in given.values(rule.facts)} == {
		"training.model_registry.provided_by", "training.model_registry.tracing.provided_by",
		"training.model_registry.comparison.provided_by", "usability.iteration_tracing.provided_by",
		"usability.iteration_tracing.display",
	} with input as given.terraform("aws_sagemaker_mlflow_tracking_server", {})
}

test_a_workspace_for_agents_is_none if {
	count(rule.facts) == 5 with input as given.terraform("azurerm_machine_learning_workspace", {})
	rule.facts == set() with input as given.terraform("azurerm_machine_learning_workspace", {"kind": "Hub"})
}

test_none_from_a_registry_of_images if {
	rule.facts == set() with input as given.terraform("aws_ecr_repository", {"name": "models"})
	rule.facts == set() with input as given.terraform("google_artifact_registry_repository", {"format": "DOCKER"})
}
