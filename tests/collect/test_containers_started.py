"""What a container of an image starts by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from maturity_gate.collect.containers import ContainersSource, collect
from maturity_gate.model import Resource

Write: TypeAlias = Callable[[Mapping[str, str]], Path]
SERVES = 'CMD ["vllm", "serve", "acme/chat", "--max-model-len", "4096"]'


def started(root: Path, write: Write, text: str) -> list[tuple[str, object, str]]:
    write({"Dockerfile": text})
    return [
        (one.type, one.body.get("flags", one.body.get("script_flags")), str(one.locate(())))
        for one in collect(root, ContainersSource("images", ("Dockerfile",)))
        if isinstance(one, Resource) and one.kind == "launch"
    ]


@pytest.mark.parametrize(
    "start",
    [
        SERVES,
        "CMD vllm serve acme/chat --max-model-len 4096",
        'ENTRYPOINT ["vllm", "serve"]\nCMD ["acme/chat", "--max-model-len", "4096"]',
        "ENV LENGTH=4096\nCMD vllm serve acme/chat --max-model-len $LENGTH",
        'CMD ["sh", "-c", "true"]\nCMD vllm serve acme/chat --max-model-len 4096',
    ],
)
def test_a_server(tmp_path: Path, write: Write, start: str) -> None:
    [(program, flags, place)] = started(tmp_path, write, f"FROM base\n{start}\n")
    assert (program, flags) == ("vllm", {"max-model-len": 4096})
    assert place == f"Dockerfile:{start.count(chr(10)) + 2}:1"


def test_an_inherited_server_and_training(tmp_path: Path, write: Write) -> None:
    assert [one[0] for one in started(tmp_path, write, f"FROM base AS first\n{SERVES}\nFROM first\nRUN true\n")] == [
        "vllm"
    ]
    assert [one[0] for one in started(tmp_path, write, "FROM base\nCMD torchrun --nnodes 2 train.py\n")] == ["torchrun"]


@pytest.mark.parametrize(
    "text",
    [
        f"FROM base AS first\n{SERVES}\nFROM base\nRUN true\n",
        f'FROM base AS first\n{SERVES}\nFROM first\nENTRYPOINT ["sleep"]\n',
        f'FROM base\n{SERVES}\nCMD ["sleep", "1"]\n',
        f"FROM base\n# {SERVES}\n",
        f"FROM base\n{SERVES}\nENTRYPOINT sleep 1\n",
        "FROM base\nRUN vllm serve acme/chat\n",
        'FROM base\nCMD ["python", "app.py"]\n',
        'FROM base\nCMD ["broken\n',
    ],
)
def test_no_server(tmp_path: Path, write: Write, text: str) -> None:
    assert started(tmp_path, write, text) == []
