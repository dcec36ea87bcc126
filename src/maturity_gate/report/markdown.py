"""The report for a pull request and a job summary: GitHub's Markdown, long lists folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from maturity_gate.model import Level, Location
from maturity_gate.report import words
from maturity_gate.report.lacks import lacks, level_in_question
from maturity_gate.report.style import Style, printable
from maturity_gate.result import Report

MOST = 200
"""Rows before the rest is only counted: GitHub takes a megabyte of summary for a step."""


def render(report: Report, style: Style) -> str:
    """The report in Markdown, in the reader's language."""
    blocks = [_verdict(report, style.lang), _curve(report, style.lang), _contradictions(report, style.lang)]
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
    if not report.verdict.passed:
        sign = f"❌ {words.say(lang, 'refused')}"
    elif report.target is None:
        sign = f"ℹ️ {words.say(lang, 'reported')}"
    else:
        sign = f"✅ {words.say(lang, 'passed')}"
    level = words.level(lang, report.indicated)
    yield f"## {sign} · {words.say(lang, 'verdict', service=escaped(report.service), level=level)}"
    yield ""
    floor = words.grade(lang, report.floor)
    if report.target is None:
        yield words.say(lang, "undemanded", floor=floor)
    else:
        yield words.say(lang, "demanded", target=words.level(lang, report.target), floor=floor)


def _curve(report: Report, lang: str) -> Iterator[str]:
    heads = [words.say(lang, key) for key in ("floor", "level", "score", "met")]
    yield f"| {' | '.join(heads)} |"
    yield "| --- | --- | --- | --- |"
    judged = {result.indicator.id for result in report.judged}
    for floor, score in report.floors.items():
        assessed = [result.score for result in score.levels.values() if result.score is not None]
        cells = [words.grade(lang, floor), words.level(lang, score.indicated_level), str(assessed[-1])]
        cells.append(f"{len(report.met[floor] & judged)}/{len(judged)}")
        yield f"| {' | '.join(f'**{cell}**' if floor == report.floor else cell for cell in cells)} |"
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
            declared=code(str(one.declared)),
            found=code(str(one.found)),
        )
        places = ", ".join(code(str(place)) for place in (*one.declared_at, *one.found_at))
        yield f"- {told} ({places})"


def _missing(report: Report, lang: str) -> Iterator[str]:
    level = level_in_question(report)
    if level is None:
        yield words.say(lang, "complete", level=words.level(lang, Level.DEEP))
        return
    required = [result for result in report.judged if level in result.indicator.levels]
    rows = list(lacks(report, level, lang))
    head = words.say(lang, "missing", level=words.level(lang, level), count=len(rows), all=len(required))
    yield f"<details{'' if report.verdict.passed else ' open'}><summary>{head}</summary>"
    yield ""
    yield f"| {words.say(lang, 'indicator')} | {words.say(lang, 'what')} | {words.say(lang, 'where')} |"
    yield "| --- | --- | --- |"
    for lack in rows[:MOST]:
        indicator = lack.result.indicator
        title = f"**{indicator.id}** {escaped(indicator.title[lang])}"
        whats = "<br>".join(escaped(reason) for _, reason in lack.reasons)
        wheres = "<br>".join(_place(place) for place, _ in lack.reasons)
        yield f"| {title} | {whats} | {wheres} |"
    if len(rows) > MOST:
        yield ""
        yield words.say(lang, "more", count=len(rows) - MOST)
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
    differing = [entry for entry in report.errata if entry.differs]
    if not differing:
        return
    yield f"### {words.say(lang, 'errata')}"
    yield ""
    for entry in differing:
        levels = ", ".join(f"{name}: {words.level(lang, level)}" for name, level in entry.levels.items())
        clauses = ", ".join(entry.erratum.clauses)
        told = words.say(lang, "erratum", id=entry.erratum.id, clauses=clauses, reading=entry.reading, levels=levels)
        yield f"- {told}"


def _foot(report: Report, lang: str) -> Iterator[str]:
    engine = report.engine
    told = words.say(lang, "engine", name=engine.name, version=engine.version, revision=engine.revision)
    yield f"<sub>{words.say(lang, 'notice', standard=report.standard)} · maturity-gate {report.version} · {told}</sub>"


def _place(place: Location | None) -> str:
    return code(str(place)) if place else ""
