"""Values of another kind than a tool writes tell no tool, and end no run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from maturity_gate.collect import collect
from maturity_gate.model import Json

ODD: tuple[Json, ...] = ({"a": {}}, [[{}]], 7, None, "", True, {"name": []})
WHOLE: dict[str, Json] = {
    "sweep": {"method": "random", "metric": {"name": "loss"}, "parameters": {"lr": {"min": 0, "max": 1}}},
    "connector": {"definition_type": "source", "definition_image": "a", "configuration": {}},
    "experiment": {"searcher": {"name": "grid"}, "hyperparameters": {"lr": 1}, "entrypoint": ["torchrun", "train.py"]},
    "task": {"type": "task", "commands": ["torchrun train.py"], "resources": {"accelerators": {"H100": 8}}, "run": "a"},
    "mindformers": {"run_mode": "train", "use_parallel": True, "trainer": {"type": "a"}, "runner_config": {}},
    "pod": {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "a"},
        "spec": {
            "volumes": [{"name": "v", "hostPath": {"path": "/a"}}],
            "containers": [
                {"name": "c", "command": ["torchrun", "a.py"], "volumeMounts": [{"name": "v", "mountPath": "/a"}]}
            ],
        },
    },
}


def swapped(value: Json) -> Iterator[Json]:
    """The value with each of its parts in turn replaced by something odd."""
    yield from ODD
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from ({**value, name: other} for other in swapped(inner))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from ([*value[:index], other, *value[index + 1 :]] for other in swapped(inner))


@pytest.mark.parametrize("kind", ["configs", "training", "launch", "kubernetes"])
@pytest.mark.parametrize("name", WHOLE)
def test_nothing_odd_ends_a_run(tmp_path: Path, name: str, kind: str) -> None:
    texts = [json.dumps(value) + "\n" for value in swapped(WHOLE[name]) if isinstance(value, dict)]
    (tmp_path / "odd.yaml").write_text("---\n".join(texts), encoding="utf-8")
    assert list(collect(tmp_path, "odd", {kind: ["odd.yaml"]})) is not None
