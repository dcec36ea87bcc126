# METADATA
# title: Checkpoints of training jobs
# description: |
#   Pairs of saving at intervals and resuming, with where each is said.
package lib.checkpoints

import data.lib.nemo_rl
import data.lib.training

open contains place if some place in training.open("resume")

# GPT-NeoX writes nothing without a place to save to
pairs contains {"resource": run, "saves": ["save"], "resumes": ["load"], "provider": "GPT-NeoX"} if {
	some run in input.resources.training.neox
	training.is_set(run.body.save)
	training.is_set(run.body.load)
	some interval in ["checkpoint_factor", "save_interval", "extra_save_iters"]
	_is_interval(run.body[interval])
	every left_out in ["finetune", "no_load_optim"] {
		not object.get(run.body, left_out, false) == true
	}
	run.body.save == run.body.load
}

pairs contains {"resource": run, "saves": ["script_flags", "save"], "resumes": ["script_flags", "load"], "provider": "Megatron"} if {
	some run in training.resources("megatron_command")
	_is_given(run, "save")
	_is_given(run, "load")
	_is_interval(run.body.script_flags["save-interval"])
	every left_out in ["finetune", "no-load-optim", "no-save-optim"] {
		not run.body.script_flags[left_out]
	}
	_is_same_place(run)
}

# Hugging Face's Trainer, and what is built on it
pairs contains {"resource": set_to.resource, "saves": saved.pointer, "resumes": set_to.pointer, "provider": provider} if {
	some set_to in training.read("resume")
	_resumes(set_to.value)
	provider := training.provider(set_to.framework)
	some setting in ["save_steps", "save_strategy"]
	some saved in training.within(set_to.framework, set_to.resource, setting)
	_saves(saved.value)
	not set_to.resource.body.save_only_model == true
	not set_to.resource.body.save_strategy == "no"
}

pairs contains {
	"resource": run,
	"saves": ["checkpointer", "output_dir"],
	"resumes": ["resume_from_checkpoint"],
	"provider": "torchtune",
} if {
	some run in input.resources.training.torchtune
	run.body.resume_from_checkpoint == true
	training.is_set(run.body.checkpointer.output_dir)
}

pairs contains {
	"resource": run,
	"saves": ["exp_manager", "create_checkpoint_callback"],
	"resumes": ["exp_manager", "resume_if_exists"],
	"provider": "NeMo experiment manager",
} if {
	some run in input.resources.training.megatron
	run.body.exp_manager.resume_if_exists == true
	run.body.exp_manager.create_checkpoint_callback == true
}

pairs contains {
	"resource": run,
	"saves": ["overrides", "exp_manager.create_checkpoint_callback"],
	"resumes": ["overrides", "exp_manager.resume_if_exists"],
	"provider": "NeMo experiment manager",
} if {
	some run in training.resources("nemo_command")
	run.body.overrides["exp_manager.resume_if_exists"] == true
	run.body.overrides["exp_manager.create_checkpoint_callback"] == true
}

# verl: `auto` goes on from the last checkpoint that is there
pairs contains {"resource": run, "saves": array.concat(keys, saves), "resumes": array.concat(keys, resumes), "provider": "verl"} if {
	some [framework, keys, saves, resumes] in [
		["verl", ["trainer"], ["save_freq"], ["resume_mode"]],
		["verl_command", ["overrides"], ["trainer.save_freq"], ["trainer.resume_mode"]],
	]
	some run in training.resources(framework)
	_is_interval(object.get(run.body, array.concat(keys, saves), null))
	object.get(run.body, array.concat(keys, resumes), null) in {"auto", "resume_path"}
}

pairs contains {"resource": run, "saves": ["script_flags", saves], "resumes": ["script_flags", resumes], "provider": "OpenRLHF"} if {
	some run in training.resources("openrlhf_command")
	some [saves, resumes] in [["ckpt.save-steps", "ckpt.load-enable"], ["save-steps", "load-checkpoint"]]
	_is_interval(run.body.script_flags[saves])
	run.body.script_flags[resumes] == true
}

pairs contains {"resource": run, "saves": ["save_folder"], "resumes": ["autoresume"], "provider": "LLM Foundry"} if {
	some run in input.resources.training.composer
	run.body.autoresume == true
	training.is_set(run.body.save_folder)
}

pairs contains {"resource": run, "saves": ["callbacks", position], "resumes": ["resume_training"], "provider": "MindFormers"} if {
	some run in input.resources.training.mindformers
	_resumes(run.body.resume_training)
	training.is_set(run.body.load_checkpoint)
	some position, callback in run.body.callbacks
	callback.type in {"CheckpointMonitor", "CheckpointMointor"}
	_is_interval(callback.save_checkpoint_steps)
}

pairs contains {
	"resource": run.resource,
	"saves": ["checkpointing", "save_period"],
	"resumes": ["checkpointing", "checkpoint_dir"],
	"provider": "NeMo RL",
} if {
	some run in nemo_rl.checkpointed
}

# any training script whose arguments say both
pairs contains {
	"resource": run,
	"saves": ["script_flags", interval],
	"resumes": ["script_flags", resume],
	"provider": concat(" ", [run.body.program, run.body.script]),
} if {
	some program in training.launchers
	some run in input.resources.launch[program]
	not run.body.framework == "megatron"
	some interval in ["checkpoint-freq", "checkpointing-steps", "save-steps", "save-interval", "save-every"]
	_is_interval(run.body.script_flags[interval])
	some resume in ["resume-from-checkpoint", "resume", "auto-resume"]
	_resumes(run.body.script_flags[resume])
	not run.body.script_flags["save-only-model"] == true
}

# whether a run in a pod keeps its checkpoints on nothing that outlasts the pod
is_lost(run) if {
	run.body.lasting_paths
	not _outlasts(run)
}

_outlasts(run) if {
	some flag, value in run.body.script_flags
	some word in ["checkpoint", "ckpt", "output-dir", "save", "load"]
	contains(flag, word)
	is_string(value)
	some path in run.body.lasting_paths
	startswith(value, path)
}

_is_given(run, flag) if is_string(run.body.script_flags[flag])

_is_given(run, flag) if flag in run.body.given.script_flags

# what is known of both is the same; a variable is taken to be
_is_same_place(run) if not _differs(run)

_differs(run) if run.body.script_flags.save != run.body.script_flags.load

_is_interval(value) if {
	is_number(value)
	value > 0
}

_is_interval("epoch")

_is_interval(value) if {
	is_array(value)
	count(value) > 0
}

_resumes(true)

_resumes(value) if {
	is_string(value)
	not lower(value) in {"", "false", "no", "none", "null", "auto"}
}

_saves(value) if {
	is_number(value)
	value > 0
}

_saves(value) if value in {"steps", "epoch", "best"}
