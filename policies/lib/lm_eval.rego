# METADATA
# title: Tasks of lm-evaluation-harness
# description: |
#   Task files that name a data set of a hub and metrics. A metric that is a function of one's own, and a data set
#   that lies at hand, are left out.
package lib.lm_eval

import data.lib.configs
import data.lib.fact
import data.lib.naming

# each task with one of its metrics
scored := [score |
	some file in configs.of("lm_eval_task")
	some position, entry in configs.mappings(file.body.metric_list)
	is_string(entry.metric)
	not contains(entry.metric, ".")
	place := fact.at(file, ["metric_list", position, "metric"])
	score := {
		"file": file, "metric": entry.metric, "place": place, "dataset": _dataset(file.body),
		"entry": naming.below(file.body.task, entry.metric),
	}
]

_dataset(body) := concat("", [body.dataset_path, _part(body)]) if {
	is_string(body.dataset_path)
	not body.dataset_path in {"json", "csv", "parquet", "arrow", "text", "pandas", "imagefolder"}
	not startswith(body.dataset_path, "/")
	not startswith(body.dataset_path, ".")
}

_part(body) := concat("", [" (", body.dataset_name, ")"]) if {
	is_string(body.dataset_name)
	body.dataset_name != ""
} else := ""
