"""`maturity-gate catalogue`: the 193 indicators."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from maturity_gate import catalogue
from maturity_gate.catalogue import Catalogue, catalogue_json
from maturity_gate.cli.output import style_for, write
from maturity_gate.errors import PASSED
from maturity_gate.report import words
from maturity_gate.report.structured import dump
from maturity_gate.report.style import BOLD, Style, pad


def run(given: argparse.Namespace) -> int:
    """Print the catalogue."""
    book = catalogue.load()
    if given.format == "json":
        write(dump(catalogue_json(book)))
    elif given.format == "markdown":
        write("\n".join(_table(book, given.lang)) + "\n")
    else:
        write("\n".join(_lines(book, style_for(given.lang))) + "\n")
    return PASSED


def _lines(book: Catalogue, style: Style) -> Iterator[str]:
    item = ""
    for indicator in book.indicators:
        if item != (item := f"{indicator.domain}.{indicator.subdomain}.{indicator.item}"):
            yield style.paint(item, BOLD)
        yield f"  {pad(indicator.id, 12)}{indicator.title[style.lang]} [{words.level(style.lang, indicator.levels[0])}]"


def _table(book: Catalogue, lang: str) -> Iterator[str]:
    yield f"| {' | '.join(words.say(lang, key) for key in ('indicator', 'asks', 'level', 'policy'))} |"
    yield "| --- | --- | --- | --- |"
    for indicator in book.indicators:
        levels = ", ".join(words.level(lang, level) for level in indicator.levels)
        yield f"| {indicator.id} | {indicator.title[lang]} | {levels} | `{indicator.name}` |"
