"""The formats of a report, each in a file of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from maturity_gate.report import markdown, structured, text
from maturity_gate.report.style import Style
from maturity_gate.result import Report

Renderer: TypeAlias = Callable[[Report, Style], str]

REPORTERS: Final[Mapping[str, Renderer]] = {
    "json": structured.render,
    "markdown": markdown.render,
    "text": text.render,
}
"""By the name that `--format` takes."""
