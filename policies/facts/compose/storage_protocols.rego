# METADATA
# title: Protocols of storage in compose projects
# description: |
#   An object store that runs shows S3; a volume that is mounted from an NFS or SMB server shows that. A volume that no
#   service mounts, and an address of a store elsewhere, show nothing.
# custom:
#   title_zh: compose 项目中存储的协议
#   shows: [6.1.1.3.a]
package facts.compose.storage_protocols

import data.lib.compose
import data.lib.fact

facts contains _spoken("s3", found.provided_by, found.place) if some found in compose.of("object_store")

facts contains _spoken(protocol, concat(" ", ["compose volume", volume.name]), fact.at(volume, ["driver_opts"])) if {
	some volume in input.resources.compose.volume
	object.get(volume.body, "driver", "local") == "local"
	protocol := {"nfs": "nfs", "nfs4": "nfs", "cifs": "smb"}[volume.body.driver_opts.type]
	volume.body.driver_opts.device != ""
	_is_mounted(volume)
}

unknown contains fact.unknown("what a volume is mounted from is not known", [fact.at(volume, ["driver_opts"])]) if {
	some volume in input.resources.compose.volume
	some option in ["type", "device"]
	fact.undecided(volume, ["driver_opts", option])
}

_is_mounted(volume) if {
	some service in compose.running
	service.source == volume.source
	some mount in service.body.volumes
	mount.type == "volume"
	mount.source == volume.name
}

_spoken(protocol, provider, place) := fact.of(
	["platform", "hardware", "storage", "protocols", protocol, "provided_by"],
	provider,
	[place],
)
