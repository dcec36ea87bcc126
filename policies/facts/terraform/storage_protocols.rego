# METADATA
# title: Protocols of cloud storage
# description: A bucket or file system shows the protocol by which its service is reached.
# custom:
#   title_zh: 云存储的协议
#   shows: [6.1.1.3.a]
package facts.terraform.storage_protocols

import data.lib.fact
import data.lib.modules

facts contains _spoken(product.protocol, resource, []) if {
	some type, product in data.knowledge.storage.terraform
	some resource in input.resources.terraform[type]
}

facts contains _spoken(product.protocol, module, ["source"]) if {
	some module in input.resources.terraform.module
	product := data.knowledge.storage.modules[modules.origin(module.body.source)]
	not fact.undecided(module, [product.unless])
	not module.body[product.unless] == false
}

facts contains _spoken(protocol, share, []) if {
	some share in input.resources.terraform.azurerm_storage_share
	not fact.undecided(share, ["enabled_protocol"])
	protocol := lower(object.get(share.body, "enabled_protocol", "SMB"))
}

facts contains _spoken(protocol, volume, ["protocols"]) if {
	some volume in input.resources.terraform.azurerm_netapp_volume
	some spoken in volume.body.protocols
	protocol := {"NFSv3": "nfs", "NFSv4.1": "nfs", "CIFS": "smb"}[spoken]
}

unknown contains fact.unknown("whether a module makes its storage is not known", [fact.at(module, [product.unless])]) if {
	some module in input.resources.terraform.module
	product := data.knowledge.storage.modules[modules.origin(module.body.source)]
	fact.undecided(module, [product.unless])
}

unknown contains fact.unknown("protocol of a file share is not known", [fact.at(share, ["enabled_protocol"])]) if {
	some share in input.resources.terraform.azurerm_storage_share
	fact.undecided(share, ["enabled_protocol"])
}

_spoken(protocol, resource, pointer) := fact.of(
	["platform", "hardware", "storage", "protocols", protocol, "provided_by"],
	resource.address,
	[fact.at(resource, pointer)],
)
