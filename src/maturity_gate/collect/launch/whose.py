"""Tell which framework a script trains with, by its name and what it is told."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from maturity_gate.collect.programs import EVALUATIONS, FRAMEWORKS, OVERRIDDEN

_TRAINED: Final = frozenset({"train-data", "train-iters", "train-samples", "per-device-train-batch-size"})
"""Arguments of a script that trains before it evaluates."""
_LEARNS: Final = _TRAINED | {"do-train", "num-train-epochs", "learning-rate", "max-steps"}
_APPLIES: Final = frozenset({"inference", "infer", "predict", "merge"})
"""Words in the names of scripts that use a model which is trained already."""


def framework_of(script: str, told: Collection[str], overridden: Collection[str]) -> str | None:
    """The framework of a script that is told these arguments and overrides; None where nothing tells."""
    if script.startswith("pretrain_") and "skip-train" not in told:
        return "megatron"
    if script.startswith("openrlhf.cli."):
        return "openrlhf"
    if script.startswith("verl.") and not _is_trainer(script):
        return "verl_generation" if script.endswith("main_generation") else None
    if any(marks.issubset(told) for marks in EVALUATIONS) and not _TRAINED.intersection(told):
        return "evaluation"
    for framework, marks in FRAMEWORKS.items():
        if len(marks.intersection(told)) > 1 and _is_its(framework, script, told):
            return framework
    for framework, starts in OVERRIDDEN.items():
        if any(key.startswith(starts) for key in overridden):
            return framework
    return None


def _is_its(framework: str, script: str, told: Collection[str]) -> bool:
    """What else a script must be told to be one that trains with the framework."""
    if framework == "colossalai":
        return "plugin" in told
    if framework == "transformers":
        words = set(re.split(r"[^a-z]+", script.lower()))
        return not words & _APPLIES or bool(_LEARNS.intersection(told))
    return framework != "megatron" or _trains(told)


def _is_trainer(script: str) -> bool:
    """Whether a script of verl trains; others that generate and merge models take the same overrides."""
    return script.endswith(("main_ppo", "_main", "_trainer"))


def _trains(told: Collection[str]) -> bool:
    """Megatron's servers take the arguments of the model that they serve; only training has steps to make."""
    steps = {"train-iters", "train-samples", "lr", "train-epochs"}
    return bool(steps.intersection(told)) and not {"skip-train", "inference"}.intersection(told)
