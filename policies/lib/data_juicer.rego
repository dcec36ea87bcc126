# METADATA
# title: Pipelines of Data-Juicer and its like
# description: |
#   The operators that a pipeline really runs. A file that lists operators of every kind cannot run: it is a reference.
package lib.data_juicer

import data.lib.dolma
import data.lib.fact
import data.lib.naming
import data.lib.training

# operators with what they do, as the table has it
uses contains use if {
	some run in pipelines
	some position, step in run.body.process
	some [name, given] in _named(step)
	row := data.knowledge.data_operators[name]
	_acts(row, given)
	some [group, entry] in row.to
	use := {
		"resource": run, "pointer": ["process", position], "group": group, "entry": entry, "operator": name,
		"provider": "Data-Juicer",
	}
}

# filters of NeMo Curator, by the names of their classes
uses contains use if {
	some run in input.resources.training.nemo_curator
	some position, step in run.body.filters
	parts := split(step.name, ".")
	name := parts[count(parts) - 1]
	some [group, entry] in data.knowledge.data_operators[name].to
	use := {
		"resource": run, "pointer": ["filters", position], "group": group, "entry": entry, "operator": name,
		"provider": "NeMo Curator",
	}
}

uses contains use if some use in dolma.uses

# what NeMo Curator does with personal data, and what it drops as alike
uses contains use if {
	some run in input.resources.training.nemo_curator_pii
	some pointer in [["pii_config", "anonymize", "action"], ["pii_config", "supported_entities"]]
	run.body.pii_config.anonymize.action in {"mask", "hash", "redact", "replace", "encrypt"}
	count(object.get(run.body, pointer, "")) > 0
	use := {
		"resource": run, "pointer": pointer, "group": "treatment", "entry": "desensitization",
		"operator": concat("", ["PII modifier (", run.body.pii_config.anonymize.action, ")"]), "provider": "NeMo Curator",
	}
}

uses contains use if {
	some run in input.resources.training.nemo_curator_dedup
	run.body.eps_to_extract > 0
	use := {
		"resource": run, "pointer": ["eps_to_extract"], "group": "treatment", "entry": "deduplication",
		"operator": "semantic deduplication", "provider": "NeMo Curator",
	}
}

uses contains use if {
	some run in input.resources.training.nemo_curator_fuzzy
	key := [one | some one in ["num_buckets", "num_bands"]; run.body[one] > 0][0]
	use := {
		"resource": run, "pointer": [key], "group": "treatment", "entry": "deduplication",
		"operator": "fuzzy deduplication", "provider": "NeMo Curator",
	}
}

# the same as facts: the entry of a group lies below a path
facts_of(group, root) := {fact.of(path, use.operator, [fact.at(use.resource, use.pointer)]) |
	some use in uses
	use.group == group
	path := array.concat(root, [use.entry, "provided_by"])
}

# files that are pipelines, with one operator or more
pipelines := [run |
	some run in input.resources.training.data_juicer
	count(run.body.process) > 0
	not is_catalogue(run)
]

# operators of one machine beside those that need Ray, on one machine; or more than any pipeline has
is_catalogue(run) if count(run.body.process) > 100

is_catalogue(run) if {
	not is_distributed(run)
	names := {name | some step in run.body.process; some [name, _] in _named(step)}
	some name in names
	startswith(name, "ray_")
	some other in names
	endswith(other, "_deduplicator")
	not startswith(other, "ray_")
}

is_distributed(run) if startswith(object.get(run.body, "executor_type", "default"), "ray")

# processes that work at the same time
processes(run) := run.body.np if {
	is_number(run.body.np)
	run.body.np > 1
}

# whether a pipeline says that its data is for instruction tuning
is_instruction_data(run) if {
	some key in ["project_name", "dataset_path"]
	text := object.get(run.body, key, "")
	is_string(text)
	some word in naming.words(replace(text, "/", "-"))
	word in data.knowledge.instruction_words.words
}

is_instruction_data(run) if run.id in _building

# pipelines that build instructions
_building contains use.resource.id if {
	some use in uses
	use.group == "construction"
}

_named(step) := {[step, {}]} if is_string(step)

_named(step) := {[name, given] | some name, given in step} if is_object(step)

_acts(row, given) if not _is_idle(row, given)

# a share at which everything passes
_is_idle(row, given) if {
	row.ratio
	object.get(given, "min_ratio", 0) <= 0
	given.max_ratio >= 1
}

_is_idle(row, given) if {
	row.needs
	not training.is_set(object.get(_arguments(given), row.needs, null))
}

# methods that are switched on one by one
_is_idle(row, given) if {
	row.switches
	count([switch | some switch, value in _arguments(given); value == true; switch != "sequential"; switch != "keep_original_sample"]) == 0
}

_arguments(given) := given if is_object(given)

_arguments(given) := {} if not is_object(given)
