"""The report on a terminal: the verdict first, then what would change it."""

from __future__ import annotations

from collections.abc import Iterator

from maturity_gate.model import Level
from maturity_gate.report import words
from maturity_gate.report.lacks import lacks, level_in_question
from maturity_gate.report.style import BOLD, DIM, GREEN, RED, YELLOW, Style, pad, printable, width
from maturity_gate.result import Report

MOST = 25
"""Indicators listed before the rest is only counted: a screen or two."""


def render(report: Report, style: Style) -> str:
    """The report in lines of text, in the reader's language."""
    blocks = [_verdict(report, style), _curve(report, style), _contradictions(report, style)]
    blocks += [_missing(report, style), _unknown(report, style), _errata(report, style), _next(report, style)]
    return "\n\n".join("\n".join(block) for lines in blocks if (block := list(lines))) + "\n"


def _verdict(report: Report, style: Style) -> Iterator[str]:
    lang = style.lang
    if not report.verdict.passed:
        sign = style.paint(words.say(lang, "refused"), BOLD, RED)
    elif report.target is None:
        sign = style.paint(words.say(lang, "reported"), BOLD, YELLOW)
    else:
        sign = style.paint(words.say(lang, "passed"), BOLD, GREEN)
    level = words.level(lang, report.indicated)
    head = words.say(lang, "verdict", service=printable(report.service), level=level)
    yield f"{sign}  {style.paint(head, BOLD)}"
    floor = words.grade(lang, report.floor)
    if report.target is None:
        yield words.say(lang, "undemanded", floor=floor)
    else:
        yield words.say(lang, "demanded", target=words.level(lang, report.target), floor=floor)
    yield style.paint(words.say(lang, "notice", standard=report.standard), DIM)


def _curve(report: Report, style: Style) -> Iterator[str]:
    lang = style.lang
    yield style.paint(words.say(lang, "curve"), BOLD)
    rows = [[words.say(lang, key) for key in ("floor", "level", "score", "met")]]
    judged = {result.indicator.id for result in report.judged}
    for floor, score in report.floors.items():
        assessed = [result.score for result in score.levels.values() if result.score is not None]
        counted = len(report.met[floor] & judged)
        level = words.level(lang, score.indicated_level)
        rows.append([words.grade(lang, floor), level, str(assessed[-1]), f"{counted}/{len(judged)}"])
    columns = [max(width(row[column]) for row in rows) for column in range(4)]
    for number, row in enumerate(rows):
        line = "  ".join(pad(cell, columns[column]) for column, cell in enumerate(row)).rstrip()
        marked = number and list(report.floors)[number - 1] == report.floor
        yield f"{'> ' if marked else '  '}{style.paint(line, DIM) if not number else line}"
    if report.capped:
        yield "  " + style.paint(words.say(lang, "capped", count=report.capped), DIM)


def _contradictions(report: Report, style: Style) -> Iterator[str]:
    if not report.contradictions:
        return
    yield style.paint(words.say(style.lang, "contradictions"), BOLD, RED)
    for one in report.contradictions:
        path = printable(".".join(one.path))
        declared, found = printable(str(one.declared)), printable(str(one.found))
        yield "  " + words.say(style.lang, "contradiction", path=path, declared=declared, found=found)
        for place in (*one.declared_at, *one.found_at):
            yield f"    {style.place(place)}"


def _missing(report: Report, style: Style) -> Iterator[str]:
    lang = style.lang
    level = level_in_question(report)
    if level is None:
        yield words.say(lang, "complete", level=words.level(lang, Level.DEEP))
        return
    required = [result for result in report.judged if level in result.indicator.levels]
    rows = list(lacks(report, level, lang))
    head = words.say(lang, "missing", level=words.level(lang, level), count=len(rows), all=len(required))
    yield style.paint(head, BOLD)
    for lack in rows[:MOST]:
        indicator = lack.result.indicator
        yield f"  {style.paint(pad(indicator.id, 12), BOLD)}{indicator.title[lang]}"
        for place, reason in lack.reasons:
            where = f"{style.place(place)}: " if place else ""
            yield f"{'':14}{where}{printable(reason)}"
    if len(rows) > MOST:
        yield "  " + words.say(lang, "more", count=len(rows) - MOST)


def _unknown(report: Report, style: Style) -> Iterator[str]:
    if not report.unknown:
        return
    yield style.paint(words.say(style.lang, "unknown", count=len(report.unknown)), BOLD)
    for one in report.unknown[:MOST]:
        where = f"{style.place(one.locations[0])}: " if one.locations else ""
        yield f"  {where}{printable(one.reason)}"
    if len(report.unknown) > MOST:
        yield "  " + words.say(style.lang, "more", count=len(report.unknown) - MOST)


def _errata(report: Report, style: Style) -> Iterator[str]:
    differing = [entry for entry in report.errata if entry.differs]
    if not differing:
        return
    yield style.paint(words.say(style.lang, "errata"), BOLD, YELLOW)
    for entry in differing:
        levels = ", ".join(f"{name}: {words.level(style.lang, level)}" for name, level in entry.levels.items())
        yield "  " + words.say(
            style.lang,
            "erratum",
            id=entry.erratum.id,
            clauses=", ".join(entry.erratum.clauses),
            reading=entry.reading,
            levels=levels,
        )


def _next(report: Report, style: Style) -> Iterator[str]:
    lang = style.lang
    level = level_in_question(report)
    if level is not None:
        yield style.paint(words.say(lang, "next"), BOLD)
        lacking = report.lacking(level)
        for result in lacking[:3]:
            yield f"  {result.indicator.id}: {result.remedy[lang]}"
        yield "  " + words.say(lang, "explain", clause=lacking[0].indicator.id)
        yield ""
    engine = report.engine
    told = words.say(lang, "engine", name=engine.name, version=engine.version, revision=engine.revision)
    yield style.paint(told, DIM)
