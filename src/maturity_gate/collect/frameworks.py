"""Which keys tell the configuration of one training framework from that of another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from maturity_gate.model import Json


@dataclass(frozen=True, slots=True)
class Framework:
    """One kind of configuration file."""

    type: str
    """The second key that fact rules find its files under."""
    marks: frozenset[str]
    """Keys that only this framework has, or that it has with few others; dots lead into mappings."""
    least: int
    """How many of `marks` a file must have."""
    source: str
    excluded: frozenset[str] = frozenset()
    """Keys that say that it is another framework's."""


def _keys(text: str) -> frozenset[str]:
    return frozenset(text.split())


FRAMEWORKS: Final = (
    Framework(
        "data_juicer_sources",
        _keys("dataset.configs"),
        1,
        "Data-Juicer, docs/DatasetCfg.md",
        _keys("process"),
    ),
    Framework("nemo_curator", _keys("filters"), 1, "NeMo Curator, config/*.yaml"),
    Framework("wandb_sweep", _keys("method metric parameters"), 3, "Weights & Biases, sweep configuration"),
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
            " bf16.enabled gradient_clipping"
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

_ANCHORS: Final[Mapping[str, tuple[str, ...]]] = {
    "llama_factory": ("model_name_or_path", "model", "finetuning_type"),
    "axolotl": ("base_model",),
    "ms_swift": ("model",),
    "composer": ("train_loader",),
}
"""Keys of which one must be there besides."""


def recognise(value: Json) -> Framework | None:
    """The framework whose configuration `value` is."""
    if not isinstance(value, dict) or not value:
        return None
    for framework in FRAMEWORKS:
        held = sum(_has(value, mark) for mark in framework.marks)
        if held < framework.least or any(key in value for key in framework.excluded):
            continue
        anchors = _ANCHORS.get(framework.type)
        if anchors and not any(key in value for key in anchors):
            continue
        if _CHECKS.get(framework.type, _anything)(value):
            return framework
    return None


def _has(value: Json, mark: str) -> bool:
    for key in mark.split("."):
        if not isinstance(value, dict) or key not in value:
            return False
        value = value[key]
    return True


def _anything(_: Mapping[str, Json]) -> bool:
    return True


def _is_pipeline(value: Mapping[str, Json]) -> bool:
    """A list of operators, each a name or a name with arguments, beside what a Data-Juicer file says of its data."""
    steps = value["process"]
    known = value.keys() & {"dataset_path", "dataset", "export_path", "project_name", "np", "executor_type"}
    return isinstance(steps, list) and bool(known) and all(isinstance(step, str | dict) for step in steps)


def _is_llama_factory(value: Mapping[str, Json]) -> bool:
    """Both generations: of keys that others share, some are not enough."""
    first = {"finetuning_type", "template", "cutoff_len", "infer_backend", "export_quantization_bit", "lora_target"}
    second = {"train_dataset", "dist_config"}
    if value.keys() & first and isinstance(value.get("model_name_or_path"), str):
        return True
    return isinstance(value.get("model"), str) and bool(value.keys() & (second | {"peft_config", "quant_config"}))


def _is_dataset_info(value: Mapping[str, Json]) -> bool:
    """Data sets by name, each with where it comes from."""
    return all(isinstance(entry, dict) and bool(entry.keys() & _DATASET_ORIGINS) for entry in value.values())


def _is_curator(value: Mapping[str, Json]) -> bool:
    """Filters by the names of their classes."""
    filters = value.get("filters")
    names = (
        [entry.get("name") if isinstance(entry, dict) else None for entry in filters or ()]
        if isinstance(filters, list)
        else []
    )
    return bool(names) and all(isinstance(name, str) and name.startswith("nemo_curator.") for name in names)


def _is_sweep(value: Mapping[str, Json]) -> bool:
    return value["method"] in {"grid", "random", "bayes"} and isinstance(value["parameters"], dict)


_DATASET_ORIGINS: Final = frozenset(
    {"file_name", "hf_hub_url", "ms_hub_url", "om_hub_url", "script_url", "cloud_file_name"}
)
_CHECKS: Final = {
    "data_juicer": _is_pipeline,
    "llama_factory": _is_llama_factory,
    "nemo_curator": _is_curator,
    "wandb_sweep": _is_sweep,
    "llama_factory_data": _is_dataset_info,
}
