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

facts contains _spoken(_protocols[lower(spoken)], system, pointer) if {
	some type, pointer in _told
	some system in input.resources.terraform[type]
	some spoken in _listed(object.get(system.body, pointer, []))
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

unknown contains fact.unknown("protocol of a file system is not known", [fact.at(system, pointer)]) if {
	some type, pointer in _told
	some system in input.resources.terraform[type]
	fact.undecided(system, pointer)
}

# file systems that are told what to speak; source: the providers' documentation of each
_told := {
	"azurerm_netapp_volume": ["protocols"], "google_netapp_volume": ["protocols"],
	"alicloud_nas_file_system": ["protocol_type"], "openstack_sharedfilesystem_share_v2": ["share_proto"],
}

_protocols := {
	"nfs": "nfs", "nfsv3": "nfs", "nfsv4": "nfs", "nfsv4.1": "nfs", "cifs": "smb", "smb": "smb", "cpfs": "posix",
	"cephfs": "posix",
}

_listed(value) := value if is_array(value)

_listed(value) := [value] if is_string(value)

_spoken(protocol, resource, pointer) := fact.of(
	["platform", "hardware", "storage", "protocols", protocol, "provided_by"],
	resource.address,
	[fact.at(resource, pointer)],
)
