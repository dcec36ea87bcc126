package facts.training.evaluation_tasks_test

import data.facts.training.evaluation_tasks as rule
import data.lib.configurations_test as given

test_tasks_of_a_harness_with_their_metrics if {
	given.values(rule.facts, 2) == {
		["objective.provided_by", "lm-evaluation-harness"],
		["gsm8k.provided_by", "lm-evaluation-harness"],
		["gsm8k.metric", "exact_match"],
		["gsm8k.dataset", "gsm8k"],
		["acme.provided_by", "lm-evaluation-harness"],
		["acme.dataset", "acme"],
	} with input as given.command("lm_eval", {"flags": {"tasks": "gsm8k,acme"}})
}

test_a_script_that_evaluates if {
	body := {"framework": "evaluation", "script": "evaluate.py", "script_flags": {"task-list": "wnli"}}
	given.values(rule.facts, 2) == {
		["objective.provided_by", "evaluation script (evaluate.py)"],
		["wnli.provided_by", "evaluation script (evaluate.py)"],
		["wnli.dataset", "wnli"],
	} with input as given.command("torchrun", body)
}

test_files_of_torchtune_and_llm_foundry if {
	given.under(rule.facts, "metric") == {"acc"} with input as given.file("torchtune", {"tasks": ["truthfulqa_mc2"]})
	task := {"label": "acme", "metric_names": ["Accuracy"]}
	given.under(rule.facts, "metric") == {"Accuracy"} with input as given.file("composer_eval", {"icl_tasks": [task]})
}

test_what_a_compressed_model_is_held_to if {
	run := {"model": "acme/a", "scheme": "FP8", "lmeval": {"task": "acme", "metrics": {"f1,flexible-extract": 0.7}}}
	given.values(rule.facts, 2) == {
		["objective.provided_by", "lm-evaluation-harness in llm-compressor"],
		["acme.provided_by", "lm-evaluation-harness in llm-compressor"],
		["acme.metric", "f1"],
		["acme.dataset", "acme"],
	} with input as given.file("compression_run", run)
}

test_none_without_a_task_and_in_training if {
	rule.facts == set() with input as given.command("lm_eval", {"flags": {"model": "acme/a"}})
	rule.facts == set() with input as given.file("torchtune", {"tasks": ["acme"], "optimizer": {"lr": 1}})
	rule.facts == set() with input as given.file("composer_eval", {"icl_tasks": "tasks.yaml"})
	trains := {"framework": "transformers", "script_flags": {"tasks": "acme"}}
	rule.facts == set() with input as given.command("torchrun", trains)
}

test_a_variable_is_unknown if {
	open := given.command_open("lm_eval", {"flags": {}}, [["flags", "tasks"]])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}

test_other_harnesses_by_what_they_are_told if {
	_tasks == {"gsm8k_gen", "mmlu_ppl"} with input as given.command("opencompass", {"flags": {"datasets": ["gsm8k_gen", "mmlu_ppl"]}})
	_tasks == {"mme"} with input as given.command("lmms_eval", {"flags": {"tasks": "mme"}})
	_tasks == {"humaneval"} with input as given.command("evalplus", {"flags": {"dataset": "humaneval"}})
	_tasks == {"gsm8k", "math_500"} with input as given.command("lighteval", {"arguments": ["model=a", "lighteval|gsm8k|5|0,lighteval|math_500|0|0"]})
	_tasks == set() with input as given.command("lighteval", {"arguments": ["model=a"]})
	_tasks == set() with input as given.command("opencompass", {"flags": {"models": "acme"}})
}

test_files_of_other_harnesses if {
	_tasks == {"gsm8k"} with input as given.file("lm_eval_run", {"tasks": ["gsm8k"], "model_args": {}})
	_tasks == {"ifeval"} with input as given.file("nemo_evaluator", {"evaluation": {"tasks": [{"name": "ifeval"}]}})
	_tasks == {"arc"} with input as given.file("evalscope_run", {"datasets": ["arc"]})
	_tasks == {"recall", "niah"} with input as given.file("helmet", {"datasets": "recall,niah"})
	_tasks == set() with input as given.file("evalscope_run", {"datasets": []})
}

_tasks := {one.value | some one in rule.facts; one.path[count(one.path) - 1] == "dataset"}
