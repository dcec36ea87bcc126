# METADATA
# title: Workspaces in which several people develop
# description: |
#   A domain of SageMaker with two user profiles or more, a space that is shared, or a workspace of Azure Machine
#   Learning, and a registry across workspaces. Which parties there are and what each may do, Terraform does not say.
# custom:
#   title_zh: 多人协作的工作空间
#   shows: [6.2.2.2.g]
package facts.terraform.shared_workspaces

import data.lib.fact
import data.lib.managed
import data.lib.terraform

facts contains fact.of(array.concat(_root, ["workspaces", "provided_by"]), by, [place]) if some [by, place] in _workspaces

facts contains fact.of(array.concat(_root, ["assets", "provided_by"]), registry.address, [fact.at(registry, [])]) if {
	some registry in input.resources.terraform.azurerm_machine_learning_registry
}

unknown := set()

_workspaces contains [one.by, one.place] if some one in managed.of("shared_workspace")

_workspaces contains [domain.address, fact.at(domain, [])] if {
	some domain in input.resources.terraform.aws_sagemaker_domain
	count(terraform.users(domain, "aws_sagemaker_user_profile", ["domain_id"])) > 1
}

_workspaces contains [space.address, fact.at(space, ["space_sharing_settings", 0, "sharing_type"])] if {
	some space in input.resources.terraform.aws_sagemaker_space
	space.body.space_sharing_settings[0].sharing_type == "Shared"
}

_root := ["development", "production", "training", "collaboration"]
