# METADATA
# title: Interfaces for fine-tuning
# description: |
#   A web interface for fine-tuning that runs: a product of its own, or the one that a framework starts by a command of its
#   own. There a user creates, follows and stops a run. A command that trains without it is none.
# custom:
#   title_zh: 微调界面
#   shows: [6.1.2.3.d, 6.2.2.3.b]
package facts.workloads.tuning_interfaces

import data.lib.commands
import data.lib.fact
import data.lib.products
import data.lib.workloads

facts contains found if {
	some [by, place] in _interfaces
	some path, value in {
		["platform", "toolchain", "fine_tuning", "low_code", "provided_by"]: by,
		["platform", "toolchain", "fine_tuning", "low_code", "interface"]: "web_form",
		array.concat(_view, ["provided_by"]): by, array.concat(_view, ["create", "provided_by"]): by,
		array.concat(_view, ["view", "provided_by"]): by, array.concat(_view, ["manage", "provided_by"]): by,
	}
	found := fact.of(path, value, [place])
}

unknown := set()

_interfaces contains [found.provided_by, found.place] if some found in products.of("tuning_interface")

_interfaces contains [by, words[position].place] if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	words := commands.words(workload.owner, container)
	some position, word in words
	some row in data.knowledge.tuning_interfaces
	_ends(word.text, row.program)
	words[position + 1].text == row.command
	by := concat("", [row.name, " (", workload.called, ")"])
}

_ends(text, program) if text == program

_ends(text, program) if endswith(text, concat("", ["/", program]))

_view := ["development", "production", "fine_tuning", "process_view"]
