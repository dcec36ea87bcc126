"""The report on a terminal: the verdict first, then what would change it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from maturity_gate.model import Level
from maturity_gate.report import rows, words
from maturity_gate.report.rows import Lack, Sign, Why
from maturity_gate.report.style import BOLD, DIM, GREEN, RED, YELLOW, Style, pad, printable, width
from maturity_gate.result import Report

MOST: Final = 25
"""Indicators listed before the rest is only counted: a screen or two."""
MOST_REASONS: Final = 4
"""What is told of one indicator."""
MOST_OTHERS: Final = 10
"""Contradictions, and what could not be decided."""
STEPS: Final = 3
_COLOURS: Final = {Sign.REFUSED: RED, Sign.REPORTED: YELLOW, Sign.PASSED: GREEN}


def render(report: Report, style: Style) -> str:
    """The report in lines of text, in the reader's language."""
    level = rows.level_in_question(report)
    lacks = rows.lacks(report, level, style.lang) if level else []
    blocks = [_verdict(report, style), _contradictions(report, style), _curve(report, style)]
    blocks += [_missing(report, level, lacks, style), _unknown(report, style), _errata(report, style)]
    blocks += [_next(lacks, style), _foot(report, style)]
    return "\n\n".join("\n".join(block) for lines in blocks if (block := list(lines))) + "\n"


def _verdict(report: Report, style: Style) -> Iterator[str]:
    lang, sign = style.lang, rows.sign(report)
    level = words.level(lang, report.indicated)
    head = words.say(lang, "verdict", service=printable(report.service), level=level)
    yield f"{style.paint(words.say(lang, sign.name.lower()), BOLD, _COLOURS[sign])}  {style.paint(head, BOLD)}"
    yield rows.demand(report, lang)
    yield style.paint(words.say(lang, "notice", standard=report.standard), DIM)


def _contradictions(report: Report, style: Style) -> Iterator[str]:
    if not report.contradictions:
        return
    yield style.paint(words.say(style.lang, "contradictions"), BOLD, RED)
    for one in report.contradictions[:MOST_OTHERS]:
        path = printable(".".join(one.path))
        declared, found = (printable(words.value(value)) for value in (one.declared, one.found))
        yield "  " + words.say(style.lang, "contradiction", path=path, declared=declared, found=found)
        for place in (*one.declared_at, *one.found_at):
            yield f"    {style.place(place)}"
    yield from _more(len(report.contradictions) - MOST_OTHERS, style)


def _curve(report: Report, style: Style) -> Iterator[str]:
    heads, points = rows.curve_heads(style.lang), rows.curve(report, style.lang)
    yield style.paint(words.say(style.lang, "curve"), BOLD)
    columns = [max(map(width, column)) for column in zip(heads, *(point.cells for point in points), strict=True)]

    def line(cells: tuple[str, ...]) -> str:
        return "  ".join(map(pad, cells, columns)).rstrip()

    yield f"  {style.paint(line(heads), DIM)}"
    for point in points:
        yield f"{'>' if point.chosen else ' '} {line(point.cells)}"
    if report.capped:
        yield "  " + style.paint(words.say(style.lang, "capped", count=report.capped), DIM)


def _missing(report: Report, level: Level | None, lacks: list[Lack], style: Style) -> Iterator[str]:
    lang = style.lang
    if level is None:
        yield words.say(lang, "complete", level=words.level(lang, Level.DEEP))
        return
    yield style.paint(rows.missing(report, level, lacks, lang), BOLD)
    for lack in lacks[:MOST]:
        indicator = lack.result.indicator
        head = f"  {style.paint(pad(indicator.id, 12), BOLD)}{indicator.title[lang]}"
        if lack.why is not Why.SHORT:
            yield f"{head} - {lack.reasons[0][1]}"
            continue
        yield head
        for place, reason in lack.reasons[:MOST_REASONS]:
            where = f"{style.place(place)}: " if place else ""
            yield f"{'':14}{where}{printable(reason)}"
        yield from (" " * 12 + line for line in _more(len(lack.reasons) - MOST_REASONS, style))
    yield from _more(len(lacks) - MOST, style)


def _unknown(report: Report, style: Style) -> Iterator[str]:
    if not report.unknown:
        return
    yield style.paint(words.say(style.lang, "unknown", count=len(report.unknown)), BOLD)
    for one in report.unknown[:MOST_OTHERS]:
        where = f"{style.place(one.locations[0])}: " if one.locations else ""
        yield f"  {where}{printable(one.reason)}"
    yield from _more(len(report.unknown) - MOST_OTHERS, style)


def _errata(report: Report, style: Style) -> Iterator[str]:
    differing = rows.errata(report, style.lang)
    if differing:
        yield style.paint(words.say(style.lang, "errata"), BOLD, YELLOW)
        yield from (f"  {told}" for told in differing)


def _next(lacks: list[Lack], style: Style) -> Iterator[str]:
    if lacks:
        yield style.paint(words.say(style.lang, "next"), BOLD)
        for lack in lacks[:STEPS]:
            yield f"  {style.paint(pad(lack.result.indicator.id, 12), BOLD)}{lack.result.remedy[style.lang]}"
        yield "  " + words.say(style.lang, "explain", clause=lacks[0].result.indicator.id)


def _foot(report: Report, style: Style) -> Iterator[str]:
    yield style.paint(rows.engine(report, style.lang), DIM)


def _more(count: int, style: Style) -> Iterator[str]:
    if count > 0:
        yield "  " + style.paint(words.say(style.lang, "more", count=count), DIM)
