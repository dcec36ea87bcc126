package facts.terraform.shared_workspaces_test

import data.facts.terraform.shared_workspaces as rule
import data.lib.resources_test as given

test_a_domain_with_two_users if {
	given.shown(rule.facts) == {[
		"training.collaboration.workspaces.provided_by",
		"aws_sagemaker_domain.d",
		["1:"],
	]} with input as _domain([2, 3])
	rule.facts == set() with input as _domain([2])
}

test_a_space_that_is_shared if {
	count(rule.facts) == 1 with input as _space("Shared")
	rule.facts == set() with input as _space("Private")
}

test_a_registry_across_workspaces if {
	count(rule.facts) == 1 with input as given.terraform("azurerm_machine_learning_registry", {})
	count(rule.facts) == 1 with input as given.terraform("azurerm_machine_learning_workspace", {})
}

_space(type) := given.terraform("aws_sagemaker_space", {"space_sharing_settings": [{"sharing_type": type}]})

_domain(ids) := {"resources": {"terraform": {
	"aws_sagemaker_domain": [given.block(1, "aws_sagemaker_domain", "d", {})],
	"aws_sagemaker_user_profile": [object.union(
		given.block(id, "aws_sagemaker_user_profile", format_int(id, 10), {}),
		{"references": [{"pointer": ["domain_id"], "to": ["aws_sagemaker_domain.d"]}]},
	) |
		some id in ids
	],
}}}
