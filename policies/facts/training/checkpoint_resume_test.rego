package facts.training.checkpoint_resume_test

import data.facts.training.checkpoint_resume as rule
import data.lib.configurations_test as given

test_saving_and_loading_at_one_place if {
	body := {"save": "ckpt", "load": "ckpt", "checkpoint_factor": 500}
	given.values(rule.facts, 2) == {
		["checkpoint_saving.provided_by", "GPT-NeoX"],
		["checkpoint_saving.taken", "periodically"],
		["resumption.provided_by", "GPT-NeoX"],
	} with input as given.file("neox", body)
}

test_each_pair if {
	every row in [
		["trl", {"resume_from_checkpoint": true, "save_steps": 100}],
		["axolotl", {"auto_resume_from_checkpoints": true, "saves_per_epoch": 1}],
		["torchtune", {"resume_from_checkpoint": true, "checkpointer": {"output_dir": "out"}}],
		["megatron", {"exp_manager": {"resume_if_exists": true, "create_checkpoint_callback": true}}],
	] {
		count(rule.facts) == 3 with input as given.file(row[0], row[1])
	}
	script := {"program": "torchrun", "script": "train.py", "script_flags": {"checkpoint-freq": 10, "resume-from-checkpoint": "c"}}
	count(rule.facts) == 3 with input as given.command("torchrun", script)
	variable := {"framework": "megatron", "script_flags": {"save-interval": 10}, "given": {"script_flags": ["save", "load"]}}
	count(rule.facts) == 3 with input as given.command("torchrun", variable)
}

test_none_from_half_a_pair if {
	every row in [
		["trl", {"save_steps": 500, "resume_from_checkpoint": null}],
		["trl", {"save_steps": 500, "resume_from_checkpoint": false}],
		["trl", {"save_strategy": "no", "resume_from_checkpoint": true}],
		["llama_factory", {"save_steps": 500, "resume_from_checkpoint": "c", "save_only_model": true}],
		["neox", {"checkpoint_factor": 10000}],
		["neox", {"save": "ckpt", "load": "ckpt"}],
		["neox", {"save": "a", "load": "a", "checkpoint_factor": 10, "finetune": true}],
		["neox", {"save": "a", "load": "b", "checkpoint_factor": 10}],
		["megatron", {"exp_manager": {"resume_if_exists": false, "create_checkpoint_callback": true}}],
	] {
		rule.facts == set() with input as given.file(row[0], row[1])
	}
	finetune := {"framework": "megatron", "script_flags": {"save-interval": 10, "save": "a", "load": "a", "finetune": true}}
	rule.facts == set() with input as given.command("torchrun", finetune)
}

test_a_switch_that_is_left_open_is_unknown if {
	count(rule.unknown) == 1 with input as given.file_open("trl", {"save_steps": 1}, [["resume_from_checkpoint"]])
}

test_intervals_of_other_kinds if {
	epochs := {"program": "accelerate", "script": "train.py", "script_flags": {"checkpointing-steps": "epoch", "resume-from-checkpoint": "c"}}
	count(rule.facts) == 3 with input as given.command("accelerate", epochs)
	iterations := {"save": "ckpt", "load": "ckpt", "extra_save_iters": [100, 200]}
	count(rule.facts) == 3 with input as given.file("neox", iterations)
	strategy := {"resume_from_checkpoint": "out/checkpoint-100", "save_strategy": "epoch"}
	count(rule.facts) == 3 with input as given.file("trl", strategy)
}

test_megatron_at_one_place_and_at_two if {
	one := {"framework": "megatron", "script_flags": {"save-interval": 10, "save": "a", "load": "a"}}
	count(rule.facts) == 3 with input as given.command("torchrun", one)
	two := {"framework": "megatron", "script_flags": {"save-interval": 10, "save": "a", "load": "b"}}
	rule.facts == set() with input as given.command("torchrun", two)
}

_verl(overrides) := {"program": "python", "framework": "verl", "script_flags": {}, "overrides": overrides}

test_what_verl_openrlhf_and_llm_foundry_go_on_from if {
	run := _verl({"trainer.save_freq": 20, "trainer.resume_mode": "auto"})
	count(rule.facts) == 3 with input as given.command("python", run)
	flags := {"ckpt.save-steps": 20, "ckpt.load-enable": true}
	count(rule.facts) == 3 with input as given.command("python", {"framework": "openrlhf", "script_flags": flags})
	count(rule.facts) == 3 with input as given.file("composer", {"autoresume": true, "save_folder": "s3://acme/run"})
	nemo := {"exp_manager.resume_if_exists": true, "exp_manager.create_checkpoint_callback": true}
	count(rule.facts) == 3 with input as given.command("python", {"framework": "nemo", "overrides": nemo})
}

test_none_without_both_halves_of_them if {
	rule.facts == set() with input as given.command("python", _verl({"trainer.save_freq": 20, "trainer.resume_mode": "disable"}))
	rule.facts == set() with input as given.command("python", _verl({"trainer.save_freq": -1, "trainer.resume_mode": "auto"}))
	flags := {"ckpt.save-steps": -1, "ckpt.load-enable": true}
	rule.facts == set() with input as given.command("python", {"framework": "openrlhf", "script_flags": flags})
	rule.facts == set() with input as given.file("composer", {"autoresume": false, "save_folder": "a"})
	rule.facts == set() with input as given.file("composer", {"autoresume": true, "save_folder": null})
}

test_a_pod_keeps_them_only_on_a_volume_that_outlasts_it if {
	flags := {"checkpoint-freq": 100, "checkpoint-dir": "/shared/run", "resume-from-checkpoint": "/shared/run"}
	run := {"program": "torchrun", "script": "train.py", "script_flags": flags}
	count(rule.facts) == 3 with input as given.command("torchrun", object.union(run, {"lasting_paths": ["/shared"]}))
	rule.facts == set() with input as given.command("torchrun", object.union(run, {"lasting_paths": []}))
	rule.facts == set() with input as given.command("torchrun", object.union(run, {"lasting_paths": ["/data"]}))
}
