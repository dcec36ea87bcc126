# METADATA
# title: Fine-tuning jobs in configurations
# description: |
#   What a configuration fine-tunes, how, and which parameters; what serves, merges or predicts is none.
package lib.fine_tuning

import data.lib.fact
import data.lib.naming
import data.lib.nemo_rl
import data.lib.training

# jobs with their framework, resource, and where the kind of job is said
jobs contains {"framework": "llama_factory", "resource": run, "pointer": ["stage"], "stage": run.body.stage} if {
	some run in input.resources.training.llama_factory
	run.body.do_train == true
	run.body.stage in {"pt", "sft", "rm", "ppo", "dpo", "kto"}
}

jobs contains {"framework": "llama_factory", "resource": run, "pointer": ["train_dataset"], "stage": stage} if {
	some run in input.resources.training.llama_factory
	training.is_set(run.body.train_dataset)
	stage := object.get(run.body, "stage", "sft")
}

jobs contains {"framework": "axolotl", "resource": run, "pointer": ["base_model"], "stage": stage} if {
	some run in input.resources.training.axolotl
	count(run.body.datasets) > 0
	stage := _axolotl(run.body)
}

jobs contains {"framework": framework, "resource": set_to.resource, "pointer": set_to.pointer, "stage": stage} if {
	some set_to in training.read("learning_rate")
	framework := set_to.framework
	framework in {"transformers_command", "verl"}
	stage := _told(framework, set_to.resource.body)
	not set_to.resource.body.verb
}

jobs contains {"framework": framework, "resource": set_to.resource, "pointer": set_to.pointer, "stage": stage} if {
	some set_to in training.read("learning_rate")
	framework := set_to.framework
	framework in {"trl", "torchtune", "openrlhf_command", "verl_command"}
	stage := _told(framework, set_to.resource.body)
}

jobs contains {"framework": "transformers_command", "resource": run, "pointer": ["script_flags"], "stage": stage} if {
	some run in input.resources.launch.trl
	run.body.framework == "transformers"
	stage := {"reward": "rm", "rloo": "ppo"}[run.body.verb]
}

jobs contains {"framework": "transformers_command", "resource": run, "pointer": ["script_flags"], "stage": run.body.verb} if {
	some run in input.resources.launch.trl
	run.body.framework == "transformers"
	run.body.verb in {"sft", "dpo", "kto", "grpo"}
}

# the verb of a command says what it does, and for feedback a setting of its own
jobs contains {"framework": "ms_swift_command", "resource": run, "pointer": ["script_flags"], "stage": stage} if {
	some run in training.resources("ms_swift_command")
	stage := _swift(run.body.verb, run.body.script_flags, "rlhf-type")
}

# a file is started by a verb that it does not know
jobs contains {"framework": "ms_swift", "resource": run, "pointer": ["model"], "stage": stage} if {
	some run in input.resources.training.ms_swift
	stage := object.get(run.body, "rlhf_type", "unknown")
}

jobs contains {"framework": "composer", "resource": run, "pointer": ["train_loader", "name"], "stage": "sft"} if {
	some run in input.resources.training.composer
	run.body.train_loader.name == "finetuning"
	run.body.model.pretrained == true
}

jobs contains {"framework": "oumi", "resource": run, "pointer": ["training", "trainer_type"], "stage": stage} if {
	some run in input.resources.training.oumi
	not run.body.model.load_pretrained_weights == false
	stage := object.get(
		{
			"trl_sft": "sft", "trl_dpo": "dpo", "trl_kto": "kto", "trl_gkd": "unknown", "trl_grpo": "grpo",
			"verl_grpo": "grpo",
		},
		lower(run.body.training.trainer_type), "unknown",
	)
}

jobs contains job if some job in nemo_rl.jobs

# LitGPT fine-tunes what lies in a directory of checkpoints; pretraining names a model instead
jobs contains {"framework": "litgpt", "resource": run, "pointer": ["checkpoint_dir"], "stage": stage} if {
	some run in input.resources.training.litgpt
	training.is_set(run.body.checkpoint_dir)
	stage := {true: "sft", false: "unknown"}[_is_of_instructions(run.body)]
}

jobs contains {"framework": "mindformers", "resource": run, "pointer": ["run_mode"], "stage": "unknown"} if {
	some run in input.resources.training.mindformers
	run.body.run_mode == "finetune"
}

jobs contains {"framework": "llm_on_ray", "resource": run, "pointer": ["General", "base_model"], "stage": "unknown"} if {
	some run in input.resources.training.llm_on_ray
	training.is_set(run.body.General.base_model)
}

_is_of_instructions(body) if {
	parts := split(body.data.class_path, ".")
	parts[count(parts) - 1] in {
		"Alpaca", "Alpaca2k", "AlpacaGPT4", "Deita", "Dolly", "FLAN", "JSON", "LIMA", "LongForm",
	}
} else := false

# what a script, a data set or a loss says of the kind of job
default _told(_, _) := "unknown"

# scripts are called after what they do, where one word alone says it; PPO is told its model of rewards
_told("transformers_command", body) := stage if {
	named := naming.words(body.script) & {"sft", "dpo", "kto", "orpo", "rm", "ppo"}
	count(named) == 1
	some stage in named
	_is_rewarded(stage, body)
}

_is_rewarded("ppo", body) if {
	some flag in ["rm-pretrain", "reward-model-path", "reward-model-name", "reward-model-name-or-path"]
	is_string(body.script_flags[flag])
}

_is_rewarded(stage, _) if stage != "ppo"

_told("openrlhf_command", body) := stage if {
	stage := {"train_sft": "sft", "train_dpo": "dpo", "train_kto": "kto", "train_rm": "rm"}[trim_prefix(body.script, "openrlhf.cli.")]
}

_told("openrlhf_command", body) := "ppo" if {
	startswith(body.script, "openrlhf.cli.train_ppo")
	some flag in ["reward-pretrain", "reward.model-name-or-path"]
	training.is_set(body.script_flags[flag])
}

_told("verl_command", body) := "sft" if endswith(body.script, "sft_trainer")

_told("verl_command", body) := "ppo" if {
	endswith(body.script, "main_ppo")
	some key in _verl_rewards
	body.overrides[key] == true
}

_told("torchtune", body) := "dpo" if _learns_preferences(body)

_told("torchtune", body) := "ppo" if training.is_set(body.reward_and_value_model._component_)

_told("torchtune", body) := "sft" if {
	not _learns_preferences(body)
	not body.teacher_model
	not body.reward_and_value_model
	some word in ["alpaca", "instruct", "chat", "slimorca", "samsum", "grammar"]
	contains(body.dataset._component_, word)
}

# beta weighs preferences where nothing is sampled to be rewarded
_told("trl", body) := "dpo" if {
	is_number(body.beta)
	_compares(body)
	not _samples(body)
}

_told("trl", body) := "grpo" if _samples(body)

_told("trl", body) := "sft" if {
	not body.beta
	not _samples(body)
	_has_turns(body)
}

_compares(body) if {
	some key in ["max_prompt_length", "loss_type", "precompute_ref_log_probs", "desirable_weight"]
	training.is_set(body[key])
}

_samples(body) if {
	some key in ["num_generations", "reward_funcs", "max_completion_length"]
	training.is_set(body[key])
}

_has_turns(body) if is_string(body.chat_template)

_has_turns(body) if {
	some key in ["assistant_only_loss", "completion_only_loss"]
	body[key] == true
}

_learns_preferences(body) if contains(body.loss._component_, ".DPOLoss")

_verl_rewards := ["reward_model.enable", "reward.reward_model.enable"]

# parameter-efficient methods that are used: the method, and where it is said
efficient contains {"job": job, "method": method, "pointer": ["finetuning_type"]} if {
	some job in jobs
	job.framework == "llama_factory"
	type := job.resource.body.finetuning_type
	type in {"lora", "oft"}
	method := _quantized(type, job.resource.body.quantization_bit)
}

efficient contains {"job": job, "method": type, "pointer": ["finetuning_type"]} if {
	some job in jobs
	job.framework == "llama_factory"
	type := job.resource.body.finetuning_type
	type in {"lora", "oft"}
	not job.resource.body.quantization_bit
}

efficient contains {"job": job, "method": "lora", "pointer": ["peft_config", "name"]} if {
	some job in jobs
	job.framework == "llama_factory"
	job.resource.body.peft_config.name == "lora"
}

efficient contains {"job": job, "method": method, "pointer": ["adapter"]} if {
	some job in jobs
	job.framework == "axolotl"
	method := job.resource.body.adapter
	method in {"lora", "qlora"}
}

efficient contains {"job": job, "method": method, "pointer": ["use_peft"]} if {
	some job in jobs
	job.framework == "trl"
	job.resource.body.use_peft == true
	method := {true: "qlora", false: "lora"}[object.get(job.resource.body, "load_in_4bit", false) == true]
}

efficient contains {"job": job, "method": "lora", "pointer": ["model", "_component_"]} if {
	some job in jobs
	job.framework == "torchtune"
	contains(job.resource.body.model._component_, ".lora_")
}

efficient contains {"job": job, "method": "qlora", "pointer": ["model", "_component_"]} if {
	some job in jobs
	job.framework == "torchtune"
	contains(job.resource.body.model._component_, ".qlora_")
}

efficient contains {"job": job, "method": "lora", "pointer": ["script_flags", flag]} if {
	some job in jobs
	job.framework == "transformers_command"
	some flag in _lora_flags
	job.resource.body.script_flags[flag] == true
}

_lora_flags := ["use-peft", "use-lora", "lora-enable"]

# scripts that know adapters, as another run of the same script shows, or the flag that turns them off
_scripts_with_lora contains [run.source, run.body.script] if {
	some program in training.launchers
	some run in input.resources.launch[program]
	run.body.framework == "transformers"
	some flag in _lora_flags
	is_boolean(run.body.script_flags[flag])
}

efficient contains {"job": job, "method": method, "pointer": pointer} if {
	some job in jobs
	some [framework, keys] in [["ms_swift", []], ["ms_swift_command", ["script_flags"]], ["transformers_command", ["script_flags"]]]
	job.framework == framework
	some key in ["tuner_type", "tuner-type", "train_type", "train-type", "sft_type", "sft-type"]
	pointer := array.concat(keys, [key])
	type := object.get(job.resource.body, pointer, "")
	type in {"lora", "longlora", "adalora", "boft", "vera", "reft", "adapter", "llamapro"}
	method := _loaded(type, job.resource.body)
}

efficient contains {"job": job, "method": "lora", "pointer": ["model", "peft_config", "peft_type"]} if {
	some job in jobs
	job.framework == "composer"
	upper(job.resource.body.model.peft_config.peft_type) == "LORA"
}

efficient contains {"job": job, "method": "lora", "pointer": ["overrides", "actor_rollout_ref.model.lora_rank"]} if {
	some job in jobs
	job.framework == "verl_command"
	job.resource.body.overrides["actor_rollout_ref.model.lora_rank"] > 0
}

efficient contains {"job": job, "method": method, "pointer": ["script_flags", flag]} if {
	some job in jobs
	some [framework, flag] in [
		["openrlhf_command", "ds.lora.rank"], ["openrlhf_command", "lora-rank"],
		["transformers_command", "lora-dim"], ["transformers_command", "actor-lora-dim"],
	]
	job.framework == framework
	job.resource.body.script_flags[flag] > 0
	method := {true: "qlora", false: "lora"}[_is_in_4_bits(job.resource.body.script_flags)]
}

efficient contains {"job": job, "method": "lora", "pointer": ["General", "lora_config", "r"]} if {
	some job in jobs
	job.framework == "llm_on_ray"
	job.resource.body.General.lora_config.r > 0
}

# a script that is named after its adapters has no other switch than their rank
efficient contains {"job": job, "method": method, "pointer": ["script_flags", flag]} if {
	some job in jobs
	job.framework == "transformers_command"
	flags := job.resource.body.script_flags
	some flag in ["lora-rank", "lora-r"]
	flags[flag] > 0
	count(naming.words(job.resource.body.script) & {"lora", "qlora", "peft"}) > 0
	every other in array.concat(_lora_flags, ["finetuning-type", "full-finetune"]) {
		object.get(flags, other, null) == null
		not fact.undecided(job.resource, ["script_flags", other])
	}
	method := {true: "qlora", false: "lora"}[_is_in_4_bits(flags)]
}

efficient contains {"job": job, "method": type, "pointer": ["script_flags", "finetuning-type"]} if {
	some job in jobs
	job.framework == "transformers_command"
	type := job.resource.body.script_flags["finetuning-type"]
	type in {"lora", "oft"}
}

efficient contains {"job": job, "method": method, "pointer": ["training", "use_peft"]} if {
	some job in jobs
	job.framework == "oumi"
	job.resource.body.training.use_peft == true
	method := {true: "qlora", false: "lora"}[object.get(job.resource.body, ["peft", "q_lora"], false) == true]
}

efficient contains {"job": job, "method": method, "pointer": ["lora_r"]} if {
	some job in jobs
	job.framework == "litgpt"
	job.resource.body.lora_r > 0
	method := {true: "qlora", false: "lora"}[startswith(training.text(object.get(job.resource.body, "quantize", "")), "bnb.")]
}

efficient contains {"job": job, "method": "lora", "pointer": pointer} if {
	some job in jobs
	job.framework == "mindformers"
	pointer := ["model", "model_config", "pet_config", "pet_type"]
	object.get(job.resource.body, pointer, null) == "lora"
}

efficient contains {"job": job, "method": "lora", "pointer": pointer} if {
	some job in nemo_rl.jobs
	pointer := nemo_rl.adapter(job)
}

# an adapter's own file says by which method it was trained
efficient contains {"job": job, "method": method, "pointer": ["peft_type"]} if {
	some run in input.resources.training.peft
	job := {"framework": "peft", "resource": run}
	method := {
		"LORA": "lora", "ADALORA": "adalora", "LOHA": "loha", "LOKR": "lokr", "OFT": "oft", "BOFT": "boft", "IA3": "ia3",
		"P_TUNING": "p_tuning", "PREFIX_TUNING": "prefix_tuning", "PROMPT_TUNING": "prompt_tuning", "VERA": "vera",
	}[upper(run.body.peft_type)]
}

provider("peft") := "PEFT"

provider(framework) := training.provider(framework) if framework != "peft"

# the way of tuning, as 6.2.2.3 a tells ways apart
method(job) := {
	"pt": "continual_learning", "rm": "rlhf", "ppo": "rlhf", "dpo": "preference_optimization",
	"kto": "preference_optimization", "orpo": "preference_optimization", "ipo": "preference_optimization",
	"simpo": "preference_optimization",
}[job.stage]

# rewards of functions are no people's; a model of rewards speaks for them
method(job) := "verifiable_reward" if {
	job.stage == "grpo"
	_rewards_by(job, _functions)
	not _rewards_by(job, _models)
}

method(job) := "rlhf" if {
	job.stage == "grpo"
	_rewards_by(job, _models)
}

method(job) := "adapter" if {
	job.stage == "sft"
	_is_efficient(job)
}

method(job) := "instruction" if {
	job.stage == "sft"
	updates(job) == "all_parameters"
}

# all parameters only where the configuration says so; without a word frameworks differ
updates(job) := "some_parameters" if {
	_is_efficient(job)
} else := "some_parameters" if {
	job.resource.body.finetuning_type == "freeze"
} else := "all_parameters" if {
	job.resource.body.finetuning_type == "full"
} else := "all_parameters" if {
	job.framework == "axolotl"
	not training.is_set(object.get(job.resource.body, "adapter", null))
	not _is_frozen(job.resource.body)
} else := "all_parameters" if {
	job.framework == "oumi"
	object.get(job.resource.body.training, "use_peft", false) == false
	count(object.get(job.resource.body.model, "freeze_layers", [])) == 0
} else := "all_parameters" if {
	job.framework == "trl"
	object.get(job.resource.body, "use_peft", false) == false
} else := "all_parameters" if {
	some key in ["tuner_type", "train_type", "sft_type"]
	job.resource.body[key] == "full"
} else := "all_parameters" if {
	some key in ["tuner-type", "train-type", "sft-type"]
	job.resource.body.script_flags[key] == "full"
	every frozen in ["freeze-parameters", "freeze-vit", "freeze-llm", "freeze-aligner"] {
		object.get(job.resource.body.script_flags, frozen, false) == false
	}
} else := "all_parameters" if {
	job.framework == "transformers_command"
	[job.resource.source, job.resource.body.script] in _scripts_with_lora
	every flag in _lora_flags {
		object.get(job.resource.body.script_flags, flag, false) == false
		not fact.undecided(job.resource, ["script_flags", flag])
	}
} else := "all_parameters" if {
	nemo_rl.updates_all(job.framework, job.resource.body)
} else := "all_parameters" if {
	job.framework == "composer"
	not job.resource.body.model.peft_config
} else := "all_parameters" if {
	job.framework == "torchtune"
	job.stage != "unknown"
	not job.resource.body.model.decoder_trainable
	not job.resource.body.model.encoder_trainable
} else := "all_parameters" if {
	job.framework == "openrlhf_command"
	every flag in ["ds.lora.rank", "lora-rank"] {
		object.get(job.resource.body.script_flags, flag, 0) == 0
		not fact.undecided(job.resource, ["script_flags", flag])
	}
}

_is_in_4_bits(flags) if {
	some flag in ["ds.load-in-4bit", "load-in-4bit", "q-lora"]
	flags[flag] == true
} else if {
	some flag in ["bits", "load-in-kbits"]
	flags[flag] == 4
} else := false

_rewards_by(job, pointers) if {
	some pointer in pointers
	training.is_set(object.get(job.resource.body, pointer, null))
}

_functions := [
	["env", "math"], ["env", "code"], ["env", "code_jaccard"], ["env", "vlm"], ["env", "geo3k"],
	["training", "reward_functions"], ["trl", "reward_funcs"], ["reward_funcs"], ["script_flags", "reward-funcs"],
]

_models := [["env", "reward_model", "model_name"], ["reward_model"], ["reward_model_path"], ["script_flags", "reward-model"], ["script_flags", "reward-model-name-or-path"]]

_is_frozen(body) if count(body.unfrozen_parameters) > 0

_is_efficient(job) if job.resource.id in _efficient_ids

_efficient_ids contains used.job.resource.id if some used in efficient

_quantized("lora", bits) := "qlora" if bits > 0

_quantized("oft", bits) := "qoft" if bits > 0

_axolotl(body) := body.rl if training.is_set(body.rl)

_axolotl(body) := "rm" if body.reward_model == true

_axolotl(body) := stage if {
	not training.is_set(object.get(body, "rl", null))
	not body.reward_model == true
	stage := {true: "pt", false: "sft"}[_is_plain_text(body.datasets)]
}

# data sets without instructions in them
_is_plain_text(datasets) if {
	every dataset in datasets {
		dataset.type in {"completion", "pretrain"}
	}
} else := false

# what gives vectors and scores follows no instructions
_swift(verb, given, _) := {true: verb, false: "unknown"}[object.get(given, "task-type", "causal_lm") == "causal_lm"] if {
	verb in {"pt", "sft"}
}

_swift("rlhf", given, key) := given[key]

_loaded("lora", body) := "qlora" if {
	some pointer in [["quant_method"], ["script_flags", "quant-method"], ["script_flags", "quant-bits"], ["quant_bits"]]
	training.is_set(object.get(body, pointer, null))
} else := "lora"

_loaded(type, _) := type if type != "lora"
