package facts.training.downstream_evaluations_test

import data.facts.training.downstream_evaluations as rule
import data.lib.configurations_test as given

_tuned(extra) := object.union(
	{"train_loader": {"name": "finetuning"}, "icl_tasks": [{"label": "acme", "metric_names": ["Accuracy"]}]},
	extra,
)

test_tasks_with_their_metrics if {
	given.values(rule.facts, 2) == {
		["run.yaml.provided_by", "LLM Foundry (icl_tasks)"],
		["run.yaml.trigger", "after_each_job"],
		["acme.metric", "Accuracy"],
	} with input as given.file("composer", _tuned({"eval_interval": "1ep"}))
	plugins := {"plugins": ["axolotl.integrations.lm_eval.LMEvalPlugin"], "lm_eval_tasks": ["acme"]}
	given.values(rule.facts, 1) == {
		["provided_by", "lm-evaluation-harness in axolotl"],
		["trigger", "after_each_job"],
	} with input as given.file("axolotl", plugins)
}

test_none_from_held_out_data_pretraining_and_no_plugin if {
	rule.facts == set() with input as given.file("axolotl", {"val_set_size": 0.1, "lm_eval_tasks": ["acme"]})
	rule.facts == set() with input as given.file("composer", _tuned({"eval_interval": "1ep", "train_loader": {"name": "text"}}))
	rule.facts == set() with input as given.file("composer", _tuned({}))
}

test_a_data_set_that_openrlhf_evaluates_on_while_it_learns if {
	flags := {"eval.dataset": "acme/aime", "eval.steps": 5}
	run := {"framework": "openrlhf", "script": "openrlhf.cli.train_ppo_ray", "script_flags": flags}
	given.values(rule.facts, 1) == {
		["provided_by", "OpenRLHF (eval_dataset)"],
		["trigger", "scheduled"],
		["metric", "pass@1"],
	} with input as given.command("python", run)
	never := object.union(run, {"script_flags": {"eval.dataset": "acme/aime", "eval.steps": -1}})
	rule.facts == set() with input as given.command("python", never)
	alone := {"framework": "openrlhf", "script": "openrlhf.cli.train_ppo_ray", "script_flags": {"eval.steps": 5}}
	rule.facts == set() with input as given.command("python", alone)
}

test_evaluations_that_open_instruct_starts if {
	given.values(rule.facts, 1) == {
		["provided_by", "Open Instruct (oe_eval_tasks)"],
		["trigger", "after_each_job"],
	} with input as _instruct("dpo_tune_cache.py", {})
	rule.facts == set() with input as _instruct("finetune.py", {"try-launch-beaker-eval-jobs": false})
	rule.facts == set() with input as _instruct("grpo_fast.py", {})
	rule.facts == set() with input as _instruct("submit.py", {})
	count(rule.facts) == 2 with input as _instruct("grpo_fast.py", {"try-launch-beaker-eval-jobs-on-weka": true})
}

_instruct(script, flags) := given.command("accelerate", {
	"framework": "transformers",
	"script": script,
	"script_flags": object.union({"oe-eval-tasks": "mmlu:cot,ifeval"}, flags),
})
