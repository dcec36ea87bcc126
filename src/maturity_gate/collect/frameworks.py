"""Which keys tell the configuration of one training framework from that of another."""

from __future__ import annotations

from typing import Final

from maturity_gate.collect.framework import Framework
from maturity_gate.collect.framework import keys as _keys

FRAMEWORKS: Final = (
    Framework(
        "data_juicer_sources",
        _keys("dataset.configs"),
        1,
        "Data-Juicer, docs/DatasetCfg.md",
        _keys("process"),
    ),
    Framework("nemo_curator", _keys("filters"), 1, "NeMo Curator, config/*.yaml"),
    Framework(
        "nemo_curator_fuzzy",
        _keys("char_ngrams num_buckets hashes_per_bucket num_hashes jaccard_threshold minhashes_per_band num_bands"),
        3,
        "NeMo Curator, config/fuzzy_dedup_config.yaml",
    ),
    Framework("dolma_mixer", _keys("streams"), 1, "Dolma, docs/mixer.md"),
    Framework("dolma_deduper", _keys("documents dedupe bloom_filter"), 3, "Dolma, docs/deduplication.md"),
    Framework("dolma_tagger", _keys("documents taggers"), 2, "Dolma, docs/taggers.md"),
    Framework(
        "dolma_tokenizer",
        _keys("documents destination tokenizer tokenizer_name_or_path"),
        3,
        "Dolma, docs/tokenize.md",
    ),
    Framework("nemo_curator_builder", _keys("download_module"), 1, "NeMo Curator, config/*_builder.yaml"),
    Framework("nemo_curator_pii", _keys("pii_config.anonymize"), 1, "NeMo Curator, config/pii_config.yaml"),
    Framework(
        "nemo_curator_dedup",
        _keys("embedding_model_name_or_path n_clusters eps_to_extract clustering_save_loc"),
        3,
        "NeMo Curator, config/sem_dedup_config.yaml",
    ),
    Framework(
        "composer",
        _keys(
            "train_loader eval_loader global_train_batch_size device_train_microbatch_size max_duration fsdp_config"
            " eval_interval"
        ),
        3,
        "LLM Foundry, scripts/train/yamls; llmfoundry/utils/config_utils.py",
    ),
    Framework(
        "olmo",
        _keys(
            "model.d_model device_train_microbatch_size global_train_batch_size evaluators max_duration save_folder"
            " fsdp.wrapping_strategy softmax_auxiliary_loss"
        ),
        4,
        "OLMo, olmo/config.py, TrainConfig; configs",
        _keys("train_loader"),
    ),
    Framework(
        "nanotron",
        _keys("parallelism.tp parallelism.pp tokens.micro_batch_size checkpoints.checkpoint_interval data_stages"),
        3,
        "nanotron, src/nanotron/config/config.py",
    ),
    Framework(
        "roll",
        _keys("actor_train.strategy_args actor_train.training_args actor_infer.strategy_args rollout_batch_size"),
        2,
        "ROLL, roll/configs; examples",
    ),
    Framework(
        "areal",
        _keys("trial_name gconfig train_dataset.path cluster.n_gpus_per_node allocation_mode actor.mb_spec"),
        4,
        "AReaL, areal/api/cli_args.py",
    ),
    Framework(
        "easy_r1",
        _keys("worker.actor worker.rollout algorithm.adv_estimator"),
        2,
        "EasyR1, verl/trainer/config.py; examples/config.yaml",
    ),
    Framework(
        "trlx",
        _keys(
            "train.seq_length train.total_steps train.pipeline train.checkpoint_interval model.num_layers_unfrozen"
            " model.model_path method.name"
        ),
        4,
        "trlX, trlx/data/configs.py",
    ),
    Framework(
        "ms_swift",
        _keys("tuner_type train_type sft_type rlhf_type split_dataset_ratio"),
        1,
        "ms-swift, swift/arguments",
        _keys("model_name_or_path base_model"),
    ),
    Framework(
        "flagscale",
        _keys("system.tensor_model_parallel_size system.pipeline_model_parallel_size system.precision.bf16"),
        1,
        "FlagScale, examples/*/conf/train",
    ),
    Framework(
        "flagscale_experiment",
        _keys("experiment.task.type experiment.exp_name experiment.exp_dir"),
        2,
        "FlagScale, examples/*/conf",
    ),
    Framework("flagscale_serve", _keys("services"), 1, "FlagScale, examples/*/conf/serve"),
    *(
        Framework(
            name,
            _keys("policy.model_name policy.train_global_batch_size policy.max_total_sequence_length"),
            3,
            "NeMo RL, examples/configs; nemo_rl/models/policy, PolicyConfig",
        )
        for name in ("nemo_rl_megatron", "nemo_rl")
    ),
    Framework(
        "nemo_rl_eval",
        _keys("eval.metric generation.model_name data.dataset_name"),
        3,
        "NeMo RL, examples/configs/evals; nemo_rl/evals/eval.py",
    ),
    Framework("oumi", _keys("training.trainer_type"), 1, "Oumi, src/oumi/core/configs/training_config.py"),
    Framework(
        "oumi_tune",
        _keys("tuning.n_trials tuning.tunable_training_params tuning.tunable_peft_params tuning.tuner_type"),
        2,
        "Oumi, src/oumi/core/configs/params/tuning_params.py",
    ),
    Framework(
        "promptwright",
        _keys("data_engine.args.instructions data_engine.instructions dataset.creation.num_steps"),
        2,
        "promptwright, examples/*.yaml; DeepFabric, docs",
    ),
    Framework("lm_eval_run", _keys("tasks model_args"), 2, "lm-evaluation-harness, docs/config_files.md"),
    Framework("nemo_evaluator", _keys("evaluation.tasks"), 1, "NeMo Evaluator, launcher configuration"),
    Framework(
        "evalscope_run",
        _keys("datasets eval_batch_size eval_backend eval_type dataset_args dataset_hub api_url"),
        3,
        "EvalScope, docs/en/get_started/parameters.md",
    ),
    Framework(
        "helmet",
        _keys("datasets input_max_length generation_max_length test_files"),
        4,
        "HELMET, configs/*.yaml",
    ),
    Framework("oumi_eval", _keys("tasks"), 1, "Oumi, src/oumi/core/configs/evaluation_config.py"),
    Framework(
        "litgpt",
        _keys(
            "train.global_batch_size train.micro_batch_size train.lr_warmup_steps train.save_interval eval.interval"
            " eval.max_iters data.class_path logger_name"
        ),
        4,
        "LitGPT, config_hub; litgpt/args.py",
    ),
    Framework(
        "mindformers",
        _keys("runner_config parallel_config recompute_config runner_wrapper trainer.type moe_config train_dataset"),
        4,
        "MindFormers, configs/README.md",
    ),
    Framework("composer_eval", _keys("icl_tasks models"), 2, "LLM Foundry, scripts/eval/yamls", _keys("train_loader")),
    Framework("data_juicer", _keys("process"), 1, "Data-Juicer, configs/config_all.yaml", _keys("steps jobs stages")),
    Framework(
        "verl",
        _keys("actor_rollout_ref"),
        1,
        "verl, verl/trainer/config/ppo_trainer.yaml",
    ),
    Framework(
        "llama_factory",
        _keys(
            "finetuning_type template cutoff_len infer_backend export_dir export_quantization_bit lora_target"
            " dataset_dir pure_bf16 stage do_train train_dataset dist_config peft_config model_class micro_batch_size"
            " model_name_or_path model"
        ),
        2,
        "LLaMA-Factory, src/llamafactory/hparams and src/llamafactory/v1/config",
        _keys("base_model dataset_mixture apiVersion trainer actor_rollout_ref tokenizer"),
    ),
    Framework(
        "axolotl",
        _keys(
            "datasets sequence_len adapter micro_batch_size val_set_size model_type load_in_8bit sample_packing rl"
            " dataset_prepared_path base_model_config wandb_project learning_rate"
        ),
        2,
        "axolotl, src/axolotl/utils/schemas/config.py",
    ),
    Framework(
        "accelerate", _keys("distributed_type compute_environment num_machines"), 2, "accelerate, config_args.py"
    ),
    Framework(
        "accelerate",
        _keys(
            "fsdp_config deepspeed_config megatron_lm_config fp8_config parallelism_config num_processes"
            " mixed_precision"
        ),
        1,
        "accelerate, examples/config_yaml_templates",
    ),
    Framework("peft", _keys("peft_type"), 1, "PEFT, src/peft/config.py"),
    Framework(
        "torchtune",
        _keys("model._component_ tokenizer._component_ optimizer._component_ loss._component_"),
        1,
        "torchtune, recipes/configs",
    ),
    Framework(
        "trl",
        _keys(
            "model_name_or_path per_device_train_batch_size gradient_accumulation_steps num_train_epochs learning_rate"
            " output_dir dataset_name dataset_mixture per_device_eval_batch_size gradient_checkpointing report_to"
            " max_seq_length max_length lr_scheduler_type use_peft"
        ),
        3,
        "transformers, TrainingArguments; TRL, ModelConfig and ScriptArguments",
    ),
    Framework(
        "neox",
        _keys(
            "pipe_parallel_size model_parallel_size checkpoint_factor attention_config gpt_j_residual no_weight_tying"
            " pos_emb rotary_pct scaled_upper_triang_masked_softmax_fusion data_impl vocab_file merge_file"
            " train_data_paths lr_decay_style train_iters launcher deepspeed_slurm use_wandb wandb_project"
            " tensorboard_dir log_dir tokenizer_type"
        ),
        2,
        "GPT-NeoX, configs/neox_arguments.md",
    ),
    Framework(
        "deepspeed",
        _keys(
            "zero_optimization train_micro_batch_size_per_gpu train_batch_size zero_allow_untested_optimizer"
            " activation_checkpointing wall_clock_breakdown steps_per_print zero_force_ds_cpu_optimizer fp16.enabled"
            " bf16.enabled gradient_clipping autotuning.enabled compression_training"
        ),
        2,
        "DeepSpeed, docs/_pages/config-json.md",
    ),
    Framework(
        "megatron",
        _keys(
            "tensor_model_parallel_size pipeline_model_parallel_size model.tensor_model_parallel_size"
            " model.pipeline_model_parallel_size model_parallel.tensor_model_parallel_size"
            " trainer.strategy.tensor_model_parallel_size strategy.tensor_model_parallel_size"
            " model_parallel.pipeline_model_parallel_size"
        ),
        1,
        "Megatron-LM, examples/gpt3/gpt_config.yaml; Megatron Bridge and NeMo, conf/*.yaml",
    ),
    Framework(
        "megatron",
        _keys(
            "exp_manager.create_checkpoint_callback pretrained_checkpoint.restore_from_path model.mcore_gpt"
            " model.megatron_amp_O2 model.micro_batch_size model.global_batch_size"
        ),
        3,
        "NeMo Aligner, examples/nlp/gpt/conf: parallel sizes may be those of the model that is restored",
    ),
    Framework(
        "llm_on_ray",
        _keys("General.base_model Training.learning_rate Training.epochs Training.num_training_workers"),
        3,
        "LLM-on-Ray, docs/finetune_parameters.md",
    ),
    Framework("fms_data", _keys("dataprocessor datasets"), 2, "fms-hf-tuning, docs/advanced-data-preprocessing.md"),
    Framework(
        "compression_run",
        _keys("scheme recipe lmeval.task"),
        1,
        "llm-compressor, oneshot; its tests/e2e and tests/lmeval configurations",
    ),
    Framework(
        "compression_recipe",
        _keys(
            "default_stage.default_modifiers quant_stage.quant_modifiers quantization_stage.quantization_modifiers"
            " sparsity_stage.sparsity_modifiers pruning_stage.obcq_modifiers quantization_stage.run_type"
            " sparsity_stage.run_type finetuning_stage.run_type test_stage.quant_modifiers"
            " test_stage.gptq_modifiers test_stage.obcq_modifiers"
        ),
        1,
        "llm-compressor, docs and examples/*/recipe.yaml",
    ),
    Framework(
        "quantized_model",
        _keys("quantization_config.quant_method"),
        1,
        "transformers, QuantizationConfigMixin",
    ),
    Framework(
        "quantize_config",
        _keys("bits group_size desc_act w_bit q_group_size zero_point quant_method damp_percent"),
        2,
        "GPTQModel, quantize_config.json; AutoAWQ, quant_config.json",
    ),
    Framework("llama_factory_data", frozenset(), 0, "LLaMA-Factory, data/README.md, dataset_info.json"),
)
"""In the order in which they are tried; a file belongs to the first that it fits."""
