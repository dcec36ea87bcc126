"""`maturity-gate collect`: what the sources show, from every fact to the line that shows it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from maturity_gate import pipeline, settings
from maturity_gate.cli.output import places_from, progress, style_for, write
from maturity_gate.errors import PASSED
from maturity_gate.report import words
from maturity_gate.report.structured import collected_json, dump
from maturity_gate.report.style import BOLD, DIM, Style, printable
from maturity_gate.result import Collected


def run(given: argparse.Namespace) -> int:
    """Print facts and what could not be decided."""
    with places_from(given.directory):
        chosen = settings.load(
            Path(given.directory),
            as_of=settings.day(given.as_of),
            engine=given.engine,
            opa_url=given.opa_url,
            opa_ca=given.opa_ca,
        )
        with progress(f"reading {chosen.service}"):
            collected = pipeline.read_sources(chosen)
    if given.format == "json":
        write(dump(collected_json(collected)))
    else:
        write("\n".join(_lines(collected, style_for("en", given.directory))) + "\n")
    return PASSED


def _lines(collected: Collected, style: Style) -> Iterator[str]:
    for name, kind, resources in collected.sources:
        unit = "resource" if resources == 1 else "resources"
        yield f"{style.paint(printable(name), BOLD)}  {kind}, {resources} {unit}"
    if not collected.sources:
        yield "no sources; name them under `sources:` in maturity.yaml"
    for fact in collected.facts:
        yield ""
        yield f"{style.paint(printable('.'.join(fact.path)), BOLD)} = {printable(words.value(fact.value))}"
        shows = ", ".join(fact.shows) or "nothing by itself"
        yield f"  {style.paint(f'{fact.grade} by {fact.rule}; shows {shows}', DIM)}"
        for place in fact.locations:
            yield f"  {style.place(place)}"
    if collected.unknown:
        yield ""
        yield style.paint(f"not decided, so it shows nothing: {len(collected.unknown)}", BOLD)
        for one in collected.unknown:
            where = f"{style.place(one.locations[0])}: " if one.locations else ""
            yield f"  {where}{printable(one.reason)}"
