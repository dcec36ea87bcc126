# METADATA
# title: Predictions that evaluations keep
# description: |
#   lm-evaluation-harness told to write each prediction beside its score, in which the wrong ones are found.
# custom:
#   title_zh: 评测保存的逐条预测
#   shows: [6.2.2.5.d]
package facts.launch.logged_samples

import data.lib.fact

facts contains fact.of(_path, "lm-evaluation-harness (log_samples)", [fact.at(run.resource, run.pointer)]) if {
	some run in _runs
	run.resource.body[run.pointer[0]]["log-samples"] == true
	is_string(run.resource.body[run.pointer[0]]["output-path"])
}

unknown contains fact.unknown("where samples are written is not known", [fact.at(run.resource, run.pointer)]) if {
	some run in _runs
	run.resource.body[run.pointer[0]]["log-samples"] == true
	fact.undecided(run.resource, [run.pointer[0], "output-path"])
}

_path := ["development", "production", "validation", "error_cases", "collection", "provided_by"]

_runs contains {"resource": run, "pointer": ["flags", "log-samples"]} if some run in input.resources.launch.lm_eval

_runs contains {"resource": run, "pointer": ["script_flags", "log-samples"]} if {
	some program in ["accelerate", "python", "torchrun"]
	some run in input.resources.launch[program]
	run.body.script == "lm_eval"
}
