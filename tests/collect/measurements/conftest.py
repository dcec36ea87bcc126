"""What the tests of all formats share: results are written, collected, and looked at as one."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from maturity_gate.collect.measurements import MeasurementsSource, collect
from maturity_gate.model import Json, Resource, Unknown

Collect = Callable[[Mapping[str, str | Mapping[str, Any]]], "Found"]


class Found(list[Resource | Unknown]):
    """All that was collected."""

    @property
    def body(self) -> dict[str, Json]:
        """The figures, of what must be one result."""
        [only] = self
        assert isinstance(only, Resource), only
        return only.body

    @property
    def refusal(self) -> str:
        """The reason, of what must be one Unknown."""
        [only] = self
        assert isinstance(only, Unknown), only
        return only.reason


@pytest.fixture
def collected(tmp_path: Path) -> Collect:
    """Writes files, text or JSON, and collects all of them."""

    def run(files: Mapping[str, str | Mapping[str, Any]]) -> Found:
        for name, content in files.items():
            text = content if isinstance(content, str) else json.dumps(content, indent=1)
            (tmp_path / name).write_text(text, encoding="utf-8")
        return Found(collect(tmp_path, MeasurementsSource("bench", ("*.*",))))

    return run
