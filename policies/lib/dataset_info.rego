# METADATA
# title: Data sets that fine-tuning jobs use
# description: |
#   Entries of LLaMA-Factory's dataset_info.json that a supervised job names. An entry that no job names is only a
#   definition, and pairs that are ranked are no dialogues to learn from.
package lib.dataset_info

import data.lib.configs
import data.lib.fact
import data.lib.fine_tuning

# each with its name, entry, and the places of the entry and of the job
used := [dataset |
	some job in fine_tuning.jobs
	job.framework == "llama_factory"
	job.stage == "sft"
	some name in _names(job.resource.body.dataset)
	some file in configs.of("dataset_info")
	entry := file.body[name]
	not entry.ranking == true
	dataset := {"name": name, "entry": entry, "places": [fact.at(file, [name]), fact.at(job.resource, ["dataset"])]}
]

_names(text) := {trim_space(name) | some name in split(text, ",")} if is_string(text)

_names(list) := {name | some name in list} if is_array(list)
