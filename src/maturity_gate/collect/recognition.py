"""Tell which training framework's configuration a document is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from maturity_gate.collect.framework import Framework
from maturity_gate.collect.frameworks import FRAMEWORKS
from maturity_gate.model import Json

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


def _is_mixer(value: Mapping[str, Json]) -> bool:
    """Streams, each of documents that are read from somewhere and written to somewhere else."""
    streams = value["streams"]
    return (
        isinstance(streams, list)
        and bool(streams)
        and all(isinstance(one, dict) and "documents" in one and _has(one, "output.path") for one in streams)
    )


def _is_accelerate(value: Mapping[str, Json]) -> bool:
    """What it distributes with is one of few words; `NO` may be read as false."""
    kind = value.get("distributed_type")
    return "compute_environment" in value or (isinstance(kind, str) and kind.upper() in _DISTRIBUTED)


def _is_builder(value: Mapping[str, Json]) -> bool:
    """A class that downloads, and one that takes the text out."""
    return isinstance(value["download_module"], str) and isinstance(value.get("extract_module"), str)


def _is_oumi(value: Mapping[str, Json]) -> bool:
    """Training of a model that is named below `model`."""
    return _has(dict(value), "model.model_name")


def _is_nemo_rl(value: Mapping[str, Json]) -> bool:
    """A policy that an algorithm trains."""
    return any(isinstance(value.get(key), dict) for key in ("grpo", "sft", "dpo", "rm", "ppo", "distillation"))


def _is_nemo_rl_on_megatron(value: Mapping[str, Json]) -> bool:
    """The policy has a block for each backend, and uses Megatron's where that is enabled."""
    policy = value["policy"]
    backend = policy.get("megatron_cfg") if isinstance(policy, dict) else None
    return _is_nemo_rl(value) and isinstance(backend, dict) and backend.get("enabled") is True


def _is_oumi_evaluation(value: Mapping[str, Json]) -> bool:
    """Tasks that each say by which harness they are measured."""
    tasks = value["tasks"]
    return (
        isinstance(tasks, list)
        and _is_oumi(value)
        and all(isinstance(task, dict) and "evaluation_backend" in task for task in tasks)
    )


def _is_evaluated(value: Mapping[str, Json]) -> bool:
    """Tasks that are named one by one."""
    evaluation = value["evaluation"]
    tasks = evaluation.get("tasks") if isinstance(evaluation, dict) else None
    return isinstance(tasks, list) and bool(tasks) and all(isinstance(one, dict) and "name" in one for one in tasks)


def _is_trained(value: Mapping[str, Json]) -> bool:
    """Files of the same form are there for predicting and evaluating; parallel sizes count where it is in parallel."""
    return value.get("run_mode", "train") in ("train", "finetune") and value.get("use_parallel") is True


def _is_compression(value: Mapping[str, Json]) -> bool:
    """A model, and a preset scheme, a recipe's file or tasks to evaluate what becomes of it."""
    scheme, recipe = value.get("scheme"), value.get("recipe")
    is_preset = isinstance(scheme, str) and bool(_PRESET.fullmatch(scheme.upper()))
    is_file = isinstance(recipe, str) and recipe.endswith((".yaml", ".yml"))
    return isinstance(value.get("model"), str) and (is_preset or is_file or _has(dict(value), "lmeval.task"))


def _is_served(value: Mapping[str, Json]) -> bool:
    """Services, each with a name of its own; `in_document` makes this of a list."""
    services = value["services"]
    return (
        isinstance(services, list)
        and bool(services)
        and all(isinstance(one, dict) and isinstance(one.get("serve_id"), str) for one in services)
    )


def in_document(value: Json) -> tuple[Json, tuple[str, ...]]:
    """A list of services below a key, since a configuration is a mapping; anything else as it is."""
    if isinstance(value, list) and _is_served({"services": value}):
        return {"services": value}, ("services",)
    return value, ()


def _is_fms_data(value: Mapping[str, Json]) -> bool:
    """Data sets that each have a name and where they lie."""
    sets = value["datasets"]
    return isinstance(sets, list) and bool(sets) and all(isinstance(one, dict) and "data_paths" in one for one in sets)


_DISTRIBUTED: Final = frozenset(
    {"NO", "MULTI_GPU", "MULTI_NPU", "MULTI_MLU", "MULTI_XPU", "MULTI_HPU", "MULTI_CPU"}
    | {"FSDP", "DEEPSPEED", "MEGATRON_LM", "TP"}
)
"""Source: accelerate, src/accelerate/utils/dataclasses.py, DistributedType."""
_PRESET: Final = re.compile(r"(W\d+A(\d+|FP8)|FP8|INT8|NVFP4|MXFP[48])(A16)?(_[A-Z]+)*")
"""How preset schemes are called. Source: compressed-tensors, quantization/quant_scheme.py, PRESET_SCHEMES."""
_DATASET_ORIGINS: Final = frozenset(
    {"file_name", "hf_hub_url", "ms_hub_url", "om_hub_url", "script_url", "cloud_file_name"}
)
_CHECKS: Final = {
    "accelerate": _is_accelerate,
    "fms_data": _is_fms_data,
    "dolma_mixer": _is_mixer,
    "nemo_curator_builder": _is_builder,
    "flagscale_serve": _is_served,
    "compression_run": _is_compression,
    "nemo_rl": _is_nemo_rl,
    "nemo_rl_megatron": _is_nemo_rl_on_megatron,
    "oumi": _is_oumi,
    "oumi_eval": _is_oumi_evaluation,
    "nemo_evaluator": _is_evaluated,
    "mindformers": _is_trained,
    "data_juicer": _is_pipeline,
    "llama_factory": _is_llama_factory,
    "nemo_curator": _is_curator,
    "llama_factory_data": _is_dataset_info,
}
