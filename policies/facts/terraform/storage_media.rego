# METADATA
# title: Media of cloud storage
# description: |
#   A bucket shows an object store, a Lustre file system or a disk the medium of the type that it is given, where data
#   flows from one medium to another. Media that nothing moves data between are no hierarchy.
# custom:
#   title_zh: 云存储的介质
#   shows: [6.1.1.3.b]
package facts.terraform.storage_media

import data.facts.kubernetes.cache_flows
import data.facts.terraform.file_tiering
import data.facts.terraform.object_lifecycle
import data.lib.fact

facts contains found if {
	_has_flow
	some found in _media
}

_has_flow if count(object_lifecycle.transitions) > 0

_has_flow if count(file_tiering.facts) > 0

_has_flow if count(cache_flows.facts) > 0

_media contains _on(product.medium, resource, []) if {
	some type, product in data.knowledge.storage.terraform
	product.medium
	some resource in input.resources.terraform[type]
}

# SSD is Lustre's own default
_media contains _on(medium, resource, ["storage_type"]) if {
	some resource in input.resources.terraform.aws_fsx_lustre_file_system
	not fact.undecided(resource, ["storage_type"])
	medium := {"SSD": "ssd", "HDD": "hdd"}[object.get(resource.body, "storage_type", "SSD")]
}

_media contains _on(medium, disk, [argument]) if {
	some [type, argument, provisioner] in _disks
	some disk in input.resources.terraform[type]
	medium := data.knowledge.storage.volumes[provisioner].media[lower(disk.body[argument])]
}

unknown contains fact.unknown("medium of a volume is not known", [fact.at(resource, [argument])]) if {
	some [type, argument, _] in array.concat(_disks, [["aws_fsx_lustre_file_system", "storage_type", null]])
	some resource in input.resources.terraform[type]
	fact.undecided(resource, [argument])
}

_disks := [
	["aws_ebs_volume", "type", "ebs.csi.aws.com"],
	["google_compute_disk", "type", "pd.csi.storage.gke.io"],
	["azurerm_managed_disk", "storage_account_type", "disk.csi.azure.com"],
]

_on(medium, resource, pointer) := fact.of(
	["platform", "hardware", "storage", "media", medium, "provided_by"],
	resource.address,
	[fact.at(resource, pointer)],
)
