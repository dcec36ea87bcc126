# METADATA
# title: Predictions that configured evaluations keep
# description: |
#   Files of lm-evaluation-harness that have each prediction written beside its score, in which the wrong ones are found.
# custom:
#   title_zh: 评测配置保存的逐条预测
#   shows: [6.2.2.5.d]
package facts.training.logged_predictions

import data.lib.fact

facts contains fact.of(path, "lm-evaluation-harness (log_samples)", [fact.at(run, ["log_samples"])]) if {
	some run in input.resources.training.lm_eval_run
	run.body.log_samples == true
	is_string(run.body.output_path)
	path := ["development", "production", "validation", "error_cases", "collection", "provided_by"]
}

unknown := set()
