"""`maturity-gate check`: assess one service, report, and say yes or no."""

from __future__ import annotations

import argparse
from pathlib import Path

from maturity_gate import files, pipeline, settings
from maturity_gate.cli.output import places_from, progress, style_for, write
from maturity_gate.errors import PASSED, REFUSED, UsageError
from maturity_gate.model import Grade, Level
from maturity_gate.report.formats import REPORTERS
from maturity_gate.report.style import Style


def run(given: argparse.Namespace) -> int:
    """Print the reports; 0 where the gate passes, 1 where it does not."""
    formats = _formats(given.format or ["text"])
    with places_from(given.directory):
        chosen = settings.load(
            Path(given.directory),
            target=given.target and Level(given.target),
            floor=given.floor and Grade.named(given.floor),
            as_of=settings.day(given.as_of),
            engine=given.engine,
            opa_url=given.opa_url,
            opa_ca=given.opa_ca,
        )
        with progress(f"judging {chosen.service}"):
            report = pipeline.assess(chosen)
    for name, target in formats:
        render = REPORTERS[name]
        if target is None:
            write(render(report, style_for(given.lang, given.directory)))
        else:
            files.write(Path(target), render(report, Style(given.lang)))
    return PASSED if report.verdict.passed else REFUSED


def _formats(given: list[str]) -> list[tuple[str, str | None]]:
    """Each format and the file it goes to; None is stdout, which takes only one."""
    formats: list[tuple[str, str | None]] = []
    for word in given:
        name, equals, target = word.partition("=")
        if name not in REPORTERS:
            raise UsageError(f"{name}: no such format; there are {', '.join(sorted(REPORTERS))}")
        if equals and not target:
            raise UsageError(f"{word}: names no file")
        formats.append((name, target or None))
    if sum(target is None for _, target in formats) > 1:
        raise UsageError("two formats for stdout; give all but one a file, as in --format json=report.json")
    return formats
