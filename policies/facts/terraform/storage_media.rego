# METADATA
# title: Media of cloud storage
# description: A bucket shows an object store, a Lustre file system or a disk the medium of the type that it is given.
# custom:
#   title_zh: 云存储的介质
#   shows: [6.1.1.3.b]
package facts.terraform.storage_media

import data.lib.fact

facts contains _on(product.medium, resource, []) if {
	some type, product in data.knowledge.storage.terraform
	product.medium
	some resource in input.resources.terraform[type]
}

# SSD is Lustre's own default
facts contains _on(medium, resource, ["storage_type"]) if {
	some resource in input.resources.terraform.aws_fsx_lustre_file_system
	not fact.undecided(resource, ["storage_type"])
	medium := {"SSD": "ssd", "HDD": "hdd"}[object.get(resource.body, "storage_type", "SSD")]
}

facts contains _on(medium, disk, [argument]) if {
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
