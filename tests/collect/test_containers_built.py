"""Packages that a Dockerfile builds from sources that it clones, or by targets of make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from maturity_gate.collect.containers import ContainersSource, collect
from maturity_gate.model import Resource, Unknown

Write: TypeAlias = Callable[[Mapping[str, str]], Path]


def built(root: Path, write: Write, text: str) -> list[tuple[str, str]]:
    write({"Dockerfile": text})
    return [
        (one.name, str(one.locate(())) if isinstance(one, Resource) else "")
        for one in collect(root, ContainersSource("images", ("Dockerfile",)))
        if not isinstance(one, Unknown) and one.type == "package"
    ]


def test_sources_that_are_cloned_and_built(tmp_path: Path, write: Write) -> None:
    text = """\
    FROM base
    RUN git clone --depth 1 https://code.example/org/kernels.git && cd kernels && python3 setup.py install
    RUN git clone https://code.example/org/gemm && cd gemm && \\
        pip install -v .
    """
    assert built(tmp_path, write, text) == [("kernels", "Dockerfile:2:1"), ("gemm", "Dockerfile:3:1")]


def test_sources_that_are_only_cloned_are_not_installed(tmp_path: Path, write: Write) -> None:
    text = """\
    FROM base
    RUN git clone https://code.example/org/notes.git
    RUN python3 setup.py install
    RUN git clone https://code.example/org/tests.git && cd tests && python3 setup.py --version && pip install pytest
    """
    assert built(tmp_path, write, text) == [("pytest", "Dockerfile:4:1")]


def test_targets_of_make_are_called_after_what_they_build(tmp_path: Path, write: Write) -> None:
    text = """\
    FROM base
    RUN make build-flash-attention-v2-cuda
    RUN make clean && if test -n "$EXTRA"; then make install-extra; fi
    """
    assert built(tmp_path, write, text) == [("flash-attention", "Dockerfile:2:1")]
