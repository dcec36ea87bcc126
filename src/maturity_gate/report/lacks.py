"""What stands between a service and a level, as rows that every report for people shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from maturity_gate.model import Level, Location
from maturity_gate.report import words
from maturity_gate.result import Report, Result


@dataclass(frozen=True, slots=True)
class Lack:
    """One indicator that does not count, and why."""

    result: Result
    reasons: tuple[tuple[Location | None, str], ...]
    """What falls short and where; no place where nothing is declared."""


def level_in_question(report: Report) -> Level | None:
    """The level to explain: the target or, without one, the next that is not complete; None where all is complete."""
    wanted = [level for level in Level if report.lacking(level)]
    if report.target in wanted:
        return report.target
    return wanted[0] if wanted else None


def lacks(report: Report, level: Level, lang: str) -> Iterator[Lack]:
    """Each indicator that `level` requires and the floor does not count, in the order of the standard."""
    for result in report.lacking(level):
        if result.findings:
            rows = tuple(
                (located.locations[0] if located.locations else None, words.finding(lang, located.finding))
                for located in result.findings
            )
        elif result.grade is None:
            rows = ((None, words.undeclared(lang)),)
        else:
            first = result.locations[0] if result.locations else None
            rows = ((first, words.short_of(lang, result.grade, report.floor)),)
        yield Lack(result, rows)


def reasons(report: Report, lang: str) -> list[str]:
    """Why the gate refused, in the reader's language; contradictions have a part of their own."""
    if report.target is None or report.indicated == report.target or report.verdict.passed:
        return []
    return [
        words.say(
            lang,
            "below_target",
            indicated=words.level(lang, report.indicated),
            floor=words.grade(lang, report.floor),
            target=words.level(lang, report.target),
        )
    ]
