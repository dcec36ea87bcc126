# METADATA
# title: Modules of Terraform registries
# description: |
#   Says which module a block calls, whether it is named as the registry does or by its repository, and finds what a
#   flag of a module installs. A module that is told not to be made installs nothing.
package lib.modules

import data.lib.fact
import data.lib.terraform

# one that is told not to be made
absent(module) if {
	some argument in ["create", "create_cluster"]
	module.body[argument] == false
}

# the address without scheme, version and `.git`, in lower case; a repository of the registry by its registry name
origin(source) := address if {
	is_string(source)
	bare := trim_prefix(_plain(lower(split(source, "?")[0])), "registry.terraform.io/")
	address := _registered(bare)
}

# the row of a table for the module; a copy that is kept elsewhere and bears the module's own name takes its arguments
row(table, module) := table[origin(module.body.source)] if {
	table[origin(module.body.source)]
} else := rows[0] if {
	parts := split(origin(module.body.source), "/")
	rows := [row | some row in table; row.copies == parts[count(parts) - 1]]
}

# each module that turns a flag of the table on, with the flag
flags(table) := [{"module": module, "pointer": flag.at, "row": flag} |
	some module in input.resources.terraform.module
	some flag in row(table, module).flags
	not absent(module)
	_is_on(module, flag)
]

# flags that may be on
open(table) := [{"module": module, "pointer": flag.at, "row": flag} |
	some module in input.resources.terraform.module
	some flag in row(table, module).flags
	not absent(module)
	fact.undecided(module, flag.at)
]

# what an argument of the module says to charts, in one entry or in several
said(module, argument) := [values |
	some values in input.resources.terraform.module_values
	values.source == module.source
	values.body.module == module.address
	values.body.argument == argument
]

_is_on(module, flag) if {
	terraform.on(object.get(module.body, flag.at, false))
	not fact.undecided(module, flag.at)
}

_plain(source) := text if {
	some scheme in ["git::https://", "git::ssh://git@", "https://", "git@"]
	startswith(source, scheme)
	text := replace(replace(trim_prefix(source, scheme), ".git", ""), ":", "/")
} else := replace(source, ".git", "")

# github.com/owner/terraform-aws-eks//modules/x is owner/eks/aws//modules/x
_registered(address) := concat("//", array.concat([name], array.slice(parts, 1, count(parts)))) if {
	parts := split(address, "//")
	["github.com", owner, repository] = split(parts[0], "/")
	["terraform", provider] = array.slice(split(repository, "-"), 0, 2)
	start := concat("-", ["terraform", provider, ""])
	name := concat("/", [owner, trim_prefix(repository, start), provider])
} else := address
