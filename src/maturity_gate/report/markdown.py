"""The report for a pull request and a job summary: GitHub's Markdown, long lists folded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from maturity_gate.model import Level, Location
from maturity_gate.report import rows, words
from maturity_gate.report.rows import Sign
from maturity_gate.report.style import Style, printable
from maturity_gate.result import Report

MOST: Final = 200
"""Rows before the rest is only counted: GitHub takes a megabyte of summary for a step."""
_SIGNS: Final = {Sign.REFUSED: "❌", Sign.REPORTED: "ℹ️", Sign.PASSED: "✅"}


def render(report: Report, style: Style) -> str:
    """The report in Markdown, in the reader's language."""
    blocks = [_verdict(report, style.lang), _contradictions(report, style.lang), _curve(report, style.lang)]
    blocks += [_missing(report, style.lang), _unknown(report, style.lang), _errata(report, style.lang)]
    blocks.append(_foot(report, style.lang))
    return "\n\n".join("\n".join(block) for lines in blocks if (block := list(lines))) + "\n"


def escaped(text: str) -> str:
    """Text from a repository that neither formats, links, mentions nor breaks a table."""
    plain = printable(text)
    plain = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    plain = re.sub(r"([\\`*_{}\[\]()#+!|~])", r"\\\1", plain)
    # a zero-width space breaks @mentions and bare addresses without showing
    return plain.replace("@", "@\u200b").replace("://", ":\u200b//").replace("www.", "www\u200b.")


def code(text: str) -> str:
    """Text as inline code; within it nothing formats, but a backtick or a pipe would end it."""
    return f"`{printable(text).replace('`', chr(0x2BC)).replace('|', chr(92) + '|')}`"


def _verdict(report: Report, lang: str) -> Iterator[str]:
    sign, level = rows.sign(report), words.level(lang, report.indicated)
    head = words.say(lang, "verdict", service=escaped(report.service), level=level)
    yield f"## {_SIGNS[sign]} {words.say(lang, sign.name.lower())} · {head}"
    yield ""
    yield rows.demand(report, lang)


def _curve(report: Report, lang: str) -> Iterator[str]:
    yield f"| {' | '.join(rows.curve_heads(lang))} |"
    yield "| --- | --- | --- | --- |"
    for point in rows.curve(report, lang):
        yield f"| {' | '.join(f'**{cell}**' if point.chosen else cell for cell in point.cells)} |"
    if report.capped:
        yield ""
        yield words.say(lang, "capped", count=report.capped)


def _contradictions(report: Report, lang: str) -> Iterator[str]:
    if not report.contradictions:
        return
    yield f"### {words.say(lang, 'contradictions')}"
    yield ""
    for one in report.contradictions:
        told = words.say(
            lang,
            "contradiction",
            path=code(".".join(one.path)),
            declared=code(words.value(one.declared)),
            found=code(words.value(one.found)),
        )
        places = ", ".join(code(str(place)) for place in (*one.declared_at, *one.found_at))
        yield f"- {told} ({places})"


def _missing(report: Report, lang: str) -> Iterator[str]:
    level = rows.level_in_question(report)
    if level is None:
        yield words.say(lang, "complete", level=words.level(lang, Level.DEEP))
        return
    lacks = rows.lacks(report, level, lang)
    head = rows.missing(report, level, lacks, lang)
    yield f"<details{'' if report.verdict.passed else ' open'}><summary>{head}</summary>"
    yield ""
    yield f"| {words.say(lang, 'indicator')} | {words.say(lang, 'what')} | {words.say(lang, 'where')} |"
    yield "| --- | --- | --- |"
    for lack in lacks[:MOST]:
        indicator = lack.result.indicator
        title = f"**{indicator.id}** {escaped(indicator.title[lang])}"
        whats = "<br>".join(escaped(reason) for _, reason in lack.reasons)
        wheres = "<br>".join(_place(place) for place, _ in lack.reasons)
        yield f"| {title} | {whats} | {wheres} |"
    if len(lacks) > MOST:
        yield ""
        yield words.say(lang, "more", count=len(lacks) - MOST)
    yield ""
    yield "</details>"


def _unknown(report: Report, lang: str) -> Iterator[str]:
    if not report.unknown:
        return
    yield f"<details><summary>{words.say(lang, 'unknown', count=len(report.unknown))}</summary>"
    yield ""
    for one in report.unknown[:MOST]:
        yield f"- {_place(one.locations[0] if one.locations else None)} {escaped(one.reason)}"
    if len(report.unknown) > MOST:
        yield f"- {words.say(lang, 'more', count=len(report.unknown) - MOST)}"
    yield ""
    yield "</details>"


def _errata(report: Report, lang: str) -> Iterator[str]:
    differing = rows.errata(report, lang)
    if differing:
        yield f"### {words.say(lang, 'errata')}"
        yield ""
        yield from (f"- {told}" for told in differing)


def _foot(report: Report, lang: str) -> Iterator[str]:
    notice = words.say(lang, "notice", standard=report.standard)
    yield f"<sub>{notice} · maturity-gate {report.version} · {rows.engine(report, lang)}</sub>"


def _place(place: Location | None) -> str:
    return code(str(place)) if place else ""
