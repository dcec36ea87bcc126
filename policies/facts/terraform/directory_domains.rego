# METADATA
# title: Authentication domains of cloud storage
# description: |
#   A directory service, or a file system that joins a directory, shows an authentication domain.
# custom:
#   title_zh: 云存储的认证域
#   shows: [6.1.1.3.e]
package facts.terraform.directory_domains

import data.lib.fact
import data.lib.terraform

facts contains _domain(directory, []) if {
	some type in ["aws_directory_service_directory", "azurerm_active_directory_domain_service"]
	some directory in input.resources.terraform[type]
}

facts contains _domain(resource, [argument]) if {
	some type, arguments in _joins
	some resource in input.resources.terraform[type]
	some argument in arguments
	terraform.given(resource, [argument])
}

unknown contains fact.unknown("whether storage joins a directory is not known", [fact.at(resource, [argument])]) if {
	some type, arguments in _joins
	some resource in input.resources.terraform[type]
	some argument in arguments
	terraform.unsure(resource, [argument])
}

_joins := {
	"aws_fsx_ontap_storage_virtual_machine": ["active_directory_configuration"],
	"aws_fsx_windows_file_system": ["active_directory_id", "self_managed_active_directory"],
	"azurerm_storage_account": ["azure_files_authentication"],
	"azurerm_netapp_account": ["active_directory"],
}

_domain(resource, pointer) := fact.of(
	["platform", "hardware", "storage", "resilience", "authentication_domain", "provided_by"],
	resource.address,
	[fact.at(resource, pointer)],
)
