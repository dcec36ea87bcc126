package facts.training.model_versions_test

import data.facts.training.model_versions as rule
import data.lib.configurations_test as given

test_a_revision_on_the_hub if {
	body := {"push_to_hub": true, "hub_model_id": "acme/a", "hub_model_revision": "v1.1"}
	given.values(rule.facts, 2) == {
		["model_registry.provided_by", "Hugging Face Hub (hub_model_revision)"],
	} with input as given.file("trl", body)
}

test_a_name_in_mlflow if {
	body := {"callbacks": {"hf_checkpointer": {"mlflow_registered_model_name": "acme"}}}
	given.under(rule.facts, "provided_by") == {"MLflow model registry"} with input as given.file("composer", body)
}

test_none_from_what_overwrites_and_from_what_is_not_pushed if {
	rule.facts == set() with input as given.file("trl", {"push_to_hub": true, "hub_model_id": "acme/a"})
	main := {"push_to_hub": true, "hub_model_id": "acme/a", "hub_model_revision": "main"}
	rule.facts == set() with input as given.file("trl", main)
	kept := {"push_to_hub": false, "hub_model_id": "acme/a", "hub_model_revision": "v1.1"}
	rule.facts == set() with input as given.file("trl", kept)
	count(rule.unknown) == 0
}
