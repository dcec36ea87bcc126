"""The command line as its users run it: another process, its exit code, its two streams."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def environment() -> dict[str, str]:
    """What the tests were started with, but for what decides languages, colours and tokens."""
    decisive = {"NO_COLOR", "TERM", "MATURITY_GATE_OPA_TOKEN", "PYTHONIOENCODING"}
    return {name: value for name, value in os.environ.items() if name not in decisive} | {"LC_ALL": "C.UTF-8"}


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    """Runs `python -m maturity_gate` with these arguments, by default in the test's own directory."""

    def go(*arguments: str | Path, cwd: Path = tmp_path, stdin: str = "", **added: Any) -> Any:
        return subprocess.run(
            [sys.executable, "-m", "maturity_gate", *map(str, arguments)],
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            input=stdin,
            cwd=cwd,
            env={**environment, **added},
            timeout=60,
        )

    return go
