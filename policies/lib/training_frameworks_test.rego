package lib.training_frameworks_test

import data.lib.checkpoints
import data.lib.configurations_test as given
import data.lib.configured_evaluations
import data.lib.evaluating
import data.lib.fine_tuning
import data.lib.parallelism
import data.lib.precision
import data.lib.sharding
import data.lib.tracking

_providers := {shard.provider | some shard in sharding.shards}

_stages := {job.stage | some job in fine_tuning.jobs}

_methods := {fine_tuning.method(job) | some job in fine_tuning.jobs}

_swift(verb, flags) := {"program": "swift", "framework": "ms_swift", "verb": verb, "script_flags": flags}

_verl(overrides) := {"program": "python", "framework": "verl", "script_flags": {}, "overrides": overrides}

test_what_divides_states_in_each_framework if {
	_providers == {"DeepSpeed ZeRO stage 3"} with input as given.command("swift", _swift("sft", {"deepspeed": "zero3_offload"}))
	_providers == {"PyTorch FSDP2"} with input as given.command("swift", _swift("sft", {"fsdp": "fsdp2"}))
	_providers == {"PyTorch FSDP"} with input as given.file("composer", {"fsdp_config": {"sharding_strategy": "FULL_SHARD"}})
	_providers == {"PyTorch FSDP2"} with input as given.command("python", _verl({"actor_rollout_ref.actor.strategy": "fsdp2"}))
	_providers == {"PyTorch FSDP"} with input as given.command(
		"python",
		_verl({"actor_rollout_ref.actor.fsdp_config.param_offload": false}),
	)
	chat := {"program": "deepspeed", "framework": "transformers", "script_flags": {"zero-stage": 2}}
	_providers == {"DeepSpeed ZeRO stage 2"} with input as given.command("deepspeed", chat)
}

test_what_divides_nothing if {
	_providers == set() with input as given.command("swift", _swift("sft", {"deepspeed": "zero0"}))
	_providers == set() with input as given.file("composer", {"fsdp_config": {"sharding_strategy": "NO_SHARD"}})
	_providers == set() with input as given.command("python", _verl({"actor_rollout_ref.actor.strategy": "megatron"}))
	one := {"actor_rollout_ref.actor.fsdp_config.fsdp_size": 1}
	_providers == set() with input as given.command("python", _verl(one))
	alone := {"program": "python", "framework": "transformers", "script_flags": {"zero-stage": 2}}
	_providers == set() with input as given.command("python", alone)
}

test_machines_wherever_they_are_told if {
	splits := {"actor_rollout_ref.actor.megatron.tensor_model_parallel_size": 2}
	run := _verl(object.union(splits, {"trainer.nnodes": 2, "trainer.n_gpus_per_node": 8}))
	{[size.value, parallelism.data_degree(job)] |
		some job in parallelism.jobs
		some size in parallelism.machines(job.resource)
	} == {[2, 8], [8, 8]} with input as given.command("python", run)
	body := object.union(_swift("sft", {"tensor-model-parallel-size": 4}), {"environment": {"NPROC_PER_NODE": 8}})
	{size.value |
		some job in parallelism.jobs
		some size in parallelism.machines(job.resource)
	} == {8} with input as given.command("swift", body)
}

test_no_split_that_the_command_or_backend_takes_away if {
	flags := {"pipeline-model-parallel-size": 2, "no-pipeline-parallel": true}
	parallelism.jobs == set() with input as given.command("deepspeed", {"framework": "megatron", "script_flags": flags})
	other := {"distributed_type": "FSDP", "megatron_lm_config": {"megatron_lm_tp_degree": 2}}
	parallelism.jobs == set() with input as given.file("accelerate", other)
	rollout := _verl({"actor_rollout_ref.rollout.tensor_model_parallel_size": 4})
	parallelism.jobs == set() with input as given.command("python", rollout)
}

test_the_verb_tells_what_a_command_does if {
	every case in [
		["sft", {"tuner-type": "lora"}, {"adapter"}],
		["sft", {"tuner-type": "full"}, {"instruction"}],
		["sft", {"tuner-type": "full", "task-type": "embedding"}, set()],
		["pt", {}, {"continual_learning"}],
		["rlhf", {"rlhf-type": "dpo"}, {"preference_optimization"}],
		["rlhf", {"rlhf-type": "gkd"}, set()],
		["rlhf", {"rlhf-type": "grpo", "reward-funcs": "accuracy"}, {"verifiable_reward"}],
		["rlhf", {"rlhf-type": "grpo", "reward-model": "acme/a"}, {"rlhf"}],
	] {
		_methods == case[2] with input as given.command("swift", _swift(case[0], case[1]))
	}
}

test_other_jobs_that_tune if {
	tuned := {"train_loader": {"name": "finetuning"}, "model": {"pretrained": true}}
	_methods == {"instruction"} with input as given.file("composer", tuned)
	lora := {"train_loader": {"name": "finetuning"}, "model": {"pretrained": true, "peft_config": {"peft_type": "LORA"}}}
	_methods == {"adapter"} with input as given.file("composer", lora)
	_stages == set() with input as given.file("composer", {"train_loader": {"name": "text"}, "model": {"pretrained": true}})
	plain := {"datasets": [{"path": "acme/a", "type": "completion"}]}
	_stages == {"pt"} with input as given.file("axolotl", plain)
	command := {"framework": "transformers", "verb": "reward", "script_flags": {"learning-rate": 0.1}}
	_stages == {"rm"} with input as given.command("trl", command)
}

test_a_part_that_is_frozen_is_not_trained if {
	frozen := _swift("sft", {"tuner-type": "full", "freeze-vit": true})
	{fine_tuning.updates(job) | some job in fine_tuning.jobs} == set() with input as given.command("swift", frozen)
	whole := _swift("sft", {"tuner-type": "full", "freeze-vit": false})
	{fine_tuning.updates(job) | some job in fine_tuning.jobs} == {"all_parameters"} with input as given.command("swift", whole)
}

test_olmo_shards_and_evaluates if {
	_providers == {"PyTorch FSDP"} with input as given.file("olmo", {"fsdp": {"wrapping_strategy": "by_block"}})
	_providers == set() with input as given.file("olmo", {"fsdp": {"sharding_strategy": "NO_SHARD"}})
	_providers == set() with input as given.file("olmo", {"fsdp": {}, "distributed_strategy": "ddp"})
	evaluators := {"evaluators": [{"label": "piqa", "type": "downstream"}, {"label": "c4", "type": "lm"}]}
	{one.task | some one in configured_evaluations.tasks} == {"piqa"} with input as given.file("olmo", evaluators)
	evaluated := object.union(evaluators, {"eval_interval": 1000})
	{one.value | some one in evaluating.on} == {1000} with input as given.file("olmo", evaluated)
	evaluating.on == set() with input as given.file("olmo", {"evaluators": [], "eval_interval": 1000})
	{found.format | some found in precision.mixed} == {"bf16"} with input as given.file("olmo", {"precision": "amp_bf16"})
}

test_precision_that_composer_chooses_by_itself if {
	{found.format | some found in precision.mixed} == {"bf16"} with input as given.file("composer", {"precision": "amp_bf16"})
	precision.mixed == set() with input as given.file("composer", {"precision": "fp32"})
}

test_a_list_of_trackers_in_a_text if {
	text := _verl({"trainer.logger": "[\"console\",\"wandb\"]"})
	{use.by | some use in tracking.uses} == {"console", "wandb"} with input as given.command("python", text)
}

_formats := {[found.format, object.get(found, "master", "")] | some found in precision.mixed}

_accelerate(flags) := {"program": "accelerate", "flags": flags, "script_flags": {}}

_openrlhf(script, flags) := {"program": "python", "framework": "openrlhf", "script": script, "script_flags": flags}

test_the_flags_of_accelerate_itself if {
	_providers == {"PyTorch FSDP"} with input as given.command("accelerate", _accelerate({"use-fsdp": true}))
	_providers == {"DeepSpeed ZeRO stage 3"} with input as given.command(
		"accelerate",
		_accelerate({"use-deepspeed": true, "zero-stage": 3}),
	)
	{format | some [format, _] in _formats} == {"bf16"} with input as given.command("accelerate", _accelerate({"mixed-precision": "bf16"}))
}

test_accelerate_that_shards_nothing if {
	_providers == set() with input as given.command("accelerate", _accelerate({"zero-stage": 3}))
	_providers == set() with input as given.command("accelerate", _accelerate({"use-deepspeed": true, "zero-stage": 0}))
	none := {"use-fsdp": true, "fsdp-sharding-strategy": "NO_SHARD"}
	_providers == set() with input as given.command("accelerate", _accelerate(none))
	open := given.command_open("accelerate", _accelerate({"use-fsdp": true}), [["flags", "fsdp-sharding-strategy"]])
	_providers == set() with input as open
	precision.mixed == set() with input as given.command("accelerate", _accelerate({"mixed-precision": "no"}))
}

test_types_that_openrlhf_and_swift_compute_in if {
	_formats == {["bf16", "fp32"]} with input as given.command("python", _openrlhf("openrlhf.cli.train_dpo", {"ds.param-dtype": "bf16"}))
	_formats == {["bf16", ""]} with input as given.command("swift", _swift("sft", {"torch-dtype": "bfloat16"}))
	_formats == set() with input as given.command("swift", _swift("sft", {"torch-dtype": "float32"}))
}

_tune(body) := object.union({"optimizer": {"lr": 0.001}, "dataset": {"_component_": "torchtune.datasets.alpaca_dataset"}}, body)

_updates := {fine_tuning.updates(job) | some job in fine_tuning.jobs}

test_what_torchtune_tunes if {
	full := _tune({"model": {"_component_": "torchtune.models.acme.acme_8b"}})
	_stages == {"sft"} with input as given.file("torchtune", full)
	_updates == {"all_parameters"} with input as given.file("torchtune", full)
	lora := _tune({"model": {"_component_": "torchtune.models.acme.lora_acme_8b"}})
	_methods == {"adapter"} with input as given.file("torchtune", lora)
	pairs := _tune({"loss": {"_component_": "torchtune.rlhf.loss.DPOLoss"}})
	_methods == {"preference_optimization"} with input as given.file("torchtune", pairs)
	_stages == {"unknown"} with input as given.file("torchtune", _tune({"teacher_model": {"_component_": "torchtune.models.acme.acme_8b"}}))
}

test_what_scripts_of_openrlhf_and_verl_tune if {
	lora := {"adam.lr": 0.001, "ds.lora.rank": 64}
	_methods == {"adapter"} with input as given.command("deepspeed", _openrlhf("openrlhf.cli.train_sft", lora))
	full := {"adam.lr": 0.001, "ds.lora.rank": 0}
	_methods == {"instruction"} with input as given.command("deepspeed", _openrlhf("openrlhf.cli.train_sft", full))
	open := given.command_open("deepspeed", _openrlhf("openrlhf.cli.train_sft", {"adam.lr": 0.001}), [["script_flags", "ds.lora.rank"]])
	_methods == set() with input as open
	_stages == {"dpo"} with input as given.command("deepspeed", _openrlhf("openrlhf.cli.train_dpo", full))
	run := object.union(_verl({"actor_rollout_ref.actor.optim.lr": 0.001, "reward_model.enable": true}), {"script": "verl.trainer.main_ppo"})
	_methods == {"rlhf"} with input as given.command("python", run)
	ruled := object.union(_verl({"actor_rollout_ref.actor.optim.lr": 0.001}), {"script": "verl.trainer.main_ppo"})
	_stages == {"unknown"} with input as given.command("python", ruled)
}

test_what_files_of_trl_tune if {
	tuned := {"learning_rate": 0.001}
	pairs := object.union(tuned, {"beta": 0.1, "max_prompt_length": 512})
	_methods == {"preference_optimization"} with input as given.file("trl", pairs)
	chat := object.union(tuned, {"chat_template": "acme"})
	_methods == {"instruction"} with input as given.file("trl", chat)
	_methods == {"adapter"} with input as given.file("trl", object.union(chat, {"use_peft": true}))
	sampled := object.union(pairs, {"num_generations": 8})
	_stages == {"grpo"} with input as given.file("trl", sampled)
	_methods == set() with input as given.file("trl", sampled)
	_stages == {"unknown"} with input as given.file("trl", tuned)
}

_oumi(more) := given.file("oumi", object.union(
	{"model": {"model_name": "acme/a"}, "training": {"trainer_type": "TRL_SFT", "mixed_precision_dtype": "BF16"}},
	more,
))

test_a_file_of_oumi if {
	_stages == {"sft"} with input as _oumi({})
	_methods == {"instruction"} with input as _oumi({})
	_methods == {"adapter"} with input as _oumi({"training": {"use_peft": true}})
	_stages == {"unknown"} with input as _oumi({"training": {"trainer_type": "HF"}})
	_stages == set() with input as _oumi({"model": {"load_pretrained_weights": false}})
	{one.format | some one in precision.mixed} == {"bf16"} with input as _oumi({})
	{one.format | some one in precision.mixed} == set() with input as _oumi({"training": {"mixed_precision_dtype": "NONE"}})
	_providers == {"PyTorch FSDP"} with input as _oumi({"fsdp": {"enable_fsdp": true}})
	_providers == set() with input as _oumi({"fsdp": {"enable_fsdp": false, "sharding_strategy": "FULL_SHARD"}})
	_providers == set() with input as _oumi({"fsdp": {"enable_fsdp": true, "sharding_strategy": "NO_SHARD"}})
	{use.by | some use in tracking.uses} == {"wandb"} with input as _oumi({"training": {"enable_wandb": true, "enable_mlflow": false}})
}

_litgpt(more) := given.file("litgpt", object.union(
	{"checkpoint_dir": "acme", "precision": "bf16-mixed", "data": {"class_path": "litgpt.data.Alpaca2k"}},
	more,
))

test_a_file_of_litgpt if {
	_stages == {"sft"} with input as _litgpt({})
	_methods == {"adapter"} with input as _litgpt({"lora_r": 8})
	{used.method | some used in fine_tuning.efficient} == {"qlora"} with input as _litgpt({"lora_r": 8, "quantize": "bnb.nf4"})
	_stages == {"unknown"} with input as _litgpt({"data": {"class_path": "TextFiles"}})
	_stages == set() with input as _litgpt({"checkpoint_dir": null})
	{one.format | some one in precision.mixed} == {"bf16"} with input as _litgpt({})
	{one.format | some one in precision.mixed} == set() with input as _litgpt({"precision": "bf16-true"})
	{use.by | some use in tracking.uses; use.by != "csv"} == {"wandb"} with input as _litgpt({"logger_name": "wandb"})
}

_mindformers(more) := given.file("mindformers", object.union(
	{
		"run_mode": "train", "parallel_config": {"model_parallel": 4, "pipeline_stage": 1},
		"parallel": {"parallel_mode": 1, "enable_parallel_optimizer": true},
		"model": {"model_config": {"compute_dtype": "bfloat16", "param_init_type": "float32"}},
		"resume_training": true, "load_checkpoint": "out",
		"callbacks": [{"type": "CheckpointMonitor", "save_checkpoint_steps": 100}],
	},
	more,
))

_split := {[dimension, split.value] | some job in parallelism.jobs; some dimension, split in job.splits}

test_a_file_of_mindformers if {
	_split == {["tensor", 4]} with input as _mindformers({})
	_split == set() with input as _mindformers({"parallel": {"parallel_mode": 0}})
	_providers == {"MindSpore optimizer parallelism"} with input as _mindformers({})
	_providers == set() with input as _mindformers({"parallel": {"enable_parallel_optimizer": false}})
	{one.format | some one in precision.mixed} == {"bf16"} with input as _mindformers({})
	narrow := {"model": {"model_config": {"param_init_type": "bfloat16"}}}
	{one.format | some one in precision.mixed} == set() with input as _mindformers(narrow)
	count(checkpoints.pairs) == 1 with input as _mindformers({})
	count(checkpoints.pairs) == 0 with input as _mindformers({"load_checkpoint": ""})
	count(checkpoints.pairs) == 0 with input as _mindformers({"resume_training": false})
	count(checkpoints.pairs) == 0 with input as _mindformers({"callbacks": []})
}

_colossalai(flags) := given.command("colossalai", {
	"program": "colossalai", "framework": "colossalai", "flags": {"nproc-per-node": 8}, "script_flags": flags,
})

test_a_script_of_colossalai if {
	_split == {["tensor", 2], ["pipeline", 2]} with input as _colossalai({"plugin": "3d", "tp": 2, "pp": 2, "sp": 1})
	_split == {["expert", 8], ["pipeline", 2]} with input as _colossalai({"plugin": "hybrid", "pp-size": 2, "ep-size": 8})
	_split == set() with input as _colossalai({"plugin": "zero2", "pp-size": 2})
	_split == set() with input as _colossalai({"plugin": "zero2", "tp": 2})
	_providers == {"ColossalAI ZeRO stage 1"} with input as _colossalai({"plugin": "3d", "zero": 1})
	_providers == {"ColossalAI ZeRO stage 2"} with input as _colossalai({"plugin": "zero2"})
	_providers == {"ColossalAI Gemini"} with input as _colossalai({"plugin": "gemini", "zero-stage": 1})
	_providers == set() with input as _colossalai({"plugin": "ddp", "zero-stage": 1})
	_providers == set() with input as _colossalai({"plugin": "3d", "zero": 0})
	{one.format | some one in precision.mixed} == {"bf16"} with input as _colossalai({"plugin": "3d", "mixed-precision": "bf16"})
	{one.format | some one in precision.mixed} == set() with input as _colossalai({"plugin": "3d", "mixed-precision": "fp32"})
}
