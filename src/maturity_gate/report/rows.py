"""What every report for people says of a run, before it is laid out: the verdict, the curve and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from maturity_gate.model import Level, Location
from maturity_gate.report import words
from maturity_gate.result import Report, Result


class Sign(IntEnum):
    """The verdict in one word."""

    REFUSED = 0
    REPORTED = 1
    """There is no target to pass."""
    PASSED = 2


class Why(IntEnum):
    """Why an indicator does not count, the plainest thing to mend first."""

    SHORT = 0
    """Something is declared or shown, and falls short."""
    WEAK = 1
    """It is met, but not shown as well as the floor asks."""
    UNDECLARED = 2


@dataclass(frozen=True, slots=True)
class Point:
    """The curve at one floor, in words: the floor, the level, the score, the number of indicators met."""

    cells: tuple[str, str, str, str]
    chosen: bool
    """Whether it is the floor that the gate asks for."""


@dataclass(frozen=True, slots=True)
class Lack:
    """One indicator that does not count, and why."""

    result: Result
    why: Why
    reasons: tuple[tuple[Location | None, str], ...]
    """What falls short and where; no place where nothing is declared."""


def sign(report: Report) -> Sign:
    """What the gate said; without a target it still refuses contradictions."""
    if not report.verdict.passed:
        return Sign.REFUSED
    return Sign.REPORTED if report.target is None else Sign.PASSED


def demand(report: Report, lang: str) -> str:
    """What the gate asked for."""
    floor = words.grade(lang, report.floor)
    if report.target is None:
        return words.say(lang, "undemanded", floor=floor)
    return words.say(lang, "demanded", target=words.level(lang, report.target), floor=floor)


def curve_heads(lang: str) -> tuple[str, ...]:
    """What the cells of a point are."""
    return tuple(words.say(lang, key) for key in ("floor", "level", "score", "met"))


def curve(report: Report, lang: str) -> list[Point]:
    """The level by how well it is shown."""
    judged = {result.indicator.id for result in report.judged}
    points: list[Point] = []
    for floor, score in report.floors.items():
        # the score of the highest level that could be assessed; basic always is
        worth = [level.score for level in score.levels.values() if level.score is not None][-1]
        counted = f"{len(report.met[floor] & judged)}/{len(judged)}"
        cells = (words.grade(lang, floor), words.level(lang, score.indicated_level), str(worth), counted)
        points.append(Point(cells, floor == report.floor))
    return points


def level_in_question(report: Report) -> Level | None:
    """The level to explain: the target or, without one, the next that is not complete; None where all is complete."""
    wanted = [level for level in Level if report.lacking(level)]
    if report.target in wanted:
        return report.target
    return wanted[0] if wanted else None


def lacks(report: Report, level: Level, lang: str) -> list[Lack]:
    """Each indicator that `level` requires and the floor does not count: what to mend first stands first."""
    order = list(Level)
    found = [_lack(report, result, lang) for result in report.lacking(level)]
    return sorted(found, key=lambda lack: (lack.why, order.index(lack.result.indicator.levels[0])))


def missing(report: Report, level: Level, found: list[Lack], lang: str) -> str:
    """How much is missing, and of what kind."""
    required = sum(level in result.indicator.levels for result in report.judged)
    parts = [
        words.say(lang, f"{why.name.lower()} part", count=count)
        for why in Why
        if (count := sum(lack.why == why for lack in found))
    ]
    head = words.say(lang, "missing", level=words.level(lang, level), count=len(found), all=required)
    return words.say(lang, "of which", head=head, parts=words.say(lang, "comma").join(parts))


def errata(report: Report, lang: str) -> list[str]:
    """The errata whose reading decides the level."""
    return [
        words.say(
            lang,
            "erratum",
            id=entry.erratum.id,
            clauses=", ".join(entry.erratum.clauses),
            reading=entry.reading,
            levels=", ".join(f"{name}: {words.level(lang, level)}" for name, level in entry.levels.items()),
        )
        for entry in report.errata
        if entry.differs
    ]


def engine(report: Report, lang: str) -> str:
    """What evaluated which policies."""
    one = report.engine
    return words.say(lang, "engine", name=one.name, version=one.version, revision=one.revision)


def _lack(report: Report, result: Result, lang: str) -> Lack:
    if result.findings:
        reasons = tuple(
            (_first(located.locations), words.finding(lang, located.finding)) for located in result.findings
        )
        return Lack(result, Why.SHORT, reasons)
    if result.grade is None:
        return Lack(result, Why.UNDECLARED, ((None, words.undeclared(lang)),))
    told = words.short_of(lang, result.grade, report.floor_of(result))
    return Lack(result, Why.WEAK, ((_first(result.locations), told),))


def _first(locations: tuple[Location, ...]) -> Location | None:
    return locations[0] if locations else None
