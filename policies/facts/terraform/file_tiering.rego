# METADATA
# title: Files that move between tiers and object stores
# description: |
#   An EFS lifecycle shows a flow from its SSDs to a colder class. A data repository association, or import_path, shows
#   the flow from an object store to the medium of the Lustre file system, export back to it.
# custom:
#   title_zh: 文件在存储层级与对象存储间的流转
#   shows: [6.1.1.3.b]
package facts.terraform.file_tiering

import data.lib.data_flow
import data.lib.fact
import data.lib.naming
import data.lib.terraform

facts contains found if {
	some system in input.resources.terraform.aws_efs_file_system
	some position, policy in system.body.lifecycle_policy
	some [argument, medium] in [["transition_to_ia", "file_infrequent"], ["transition_to_archive", "file_archive"]]
	terraform.filled(policy[argument])
	place := fact.at(system, ["lifecycle_policy", position, argument])
	name := naming.below(terraform.local(system, "aws_efs_file_system"), medium)
	some found in data_flow.of(name, "ssd", medium, system.address, [place])
}

facts contains found if {
	some repository in input.resources.terraform.aws_fsx_data_repository_association
	terraform.given(repository, ["data_repository_path"])
	some system in terraform.targets(_systems, repository, ["file_system_id"])
	name := terraform.local(repository, "aws_fsx_data_repository_association")
	places := [fact.at(repository, ["data_repository_path"]), fact.at(system, ["storage_type"])]
	some found in data_flow.of(name, "object", _medium(system), repository.address, places)
}

facts contains found if {
	some system in input.resources.terraform.aws_fsx_lustre_file_system
	some [argument, name] in [["import_path", "import"], ["export_path", "export"]]
	terraform.given(system, [argument])
	ends := {"import": ["object", _medium(system)], "export": [_medium(system), "object"]}[name]
	place := fact.at(system, [argument])
	flow := naming.below(terraform.local(system, "aws_fsx_lustre_file_system"), name)
	some found in data_flow.of(flow, ends[0], ends[1], system.address, [place])
}

unknown contains fact.unknown("file system of a data repository is not in the sources", [fact.at(repository, [])]) if {
	some repository in input.resources.terraform.aws_fsx_data_repository_association
	count(terraform.targets(_systems, repository, ["file_system_id"])) == 0
}

unknown contains fact.unknown("path of a data repository is not known", [fact.at(repository, ["data_repository_path"])]) if {
	some repository in input.resources.terraform.aws_fsx_data_repository_association
	terraform.unsure(repository, ["data_repository_path"])
}

unknown contains fact.unknown("tiers of a file system are not known", [fact.at(system, ["lifecycle_policy"])]) if {
	some system in input.resources.terraform.aws_efs_file_system
	fact.undecided(system, ["lifecycle_policy"])
}

_systems := terraform.index(object.get(input.resources.terraform, "aws_fsx_lustre_file_system", []))

_medium(system) := {"SSD": "ssd", "HDD": "hdd"}[object.get(system.body, "storage_type", "SSD")] if {
	not fact.undecided(system, ["storage_type"])
}
