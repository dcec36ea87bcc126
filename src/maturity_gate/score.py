"""Score a service by section 8, in exact fractions, and say where another reading of the text changes its level."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, assert_never

from maturity_gate.errors import UsageError
from maturity_gate.framework import DEFAULT, Erratum, Framework, Partly, Requirement, Scale
from maturity_gate.model import Json, Level

_MOST_NAMED: Final = 10
"""Unknown indicators that one message names."""


@dataclass(frozen=True, slots=True)
class LevelScore:
    """What a service is worth at one level; nothing is scored where the level may not be assessed."""

    assessable: bool
    """Whether every applicable sub-domain is complete at every lower level (8.1)."""
    reached: bool
    """Whether the score lies in the interval of the level (Table 5)."""
    score: Fraction | None
    """A of formula (1)."""
    domains: Mapping[str, Fraction]
    """k of formula (2), by the id of the domain."""
    subdomains: Mapping[str, Fraction]
    """The points of 8.1, by the id of the sub-domain."""


@dataclass(frozen=True, slots=True)
class Score:
    """What a service is worth at every level, and the level that this indicates."""

    indicated_level: Level | None
    """The highest level that is reached; None below basic."""
    levels: Mapping[Level, LevelScore]


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What one erratum does to a result, the other errata read as they were."""

    erratum: Erratum
    reading: str
    """The one that the result was reached with."""
    levels: Mapping[str, Level | None]
    """The indicated level under each reading, by its name."""

    @property
    def differs(self) -> bool:
        """Whether any reading indicates another level."""
        return len(set(self.levels.values())) > 1


def score(
    framework: Framework,
    provides: Sequence[str],
    satisfied: Collection[str],
    readings: Mapping[str, str] = DEFAULT,
) -> Score:
    """Section 8 for a service that provides these domains and satisfies these indicators.

    `readings` chooses a reading by erratum, the default where one is not named. Indicators of domains that are not
    provided count for nothing. Collaborative is assessed where every applicable sub-domain has full points at basic,
    deep where besides every one has full points at collaborative (8.1).

    Raises UsageError for a combination of domains that Table 4 does not have, for an indicator that section 6 does
    not have, and for an unknown erratum or reading.
    """
    tables = framework.read(readings)
    weights = tables.weights(provides)
    met = frozenset(satisfied)
    _refuse_unknown(met, tables)
    levels: dict[Level, LevelScore] = {}
    indicated = None
    assessable = True
    for level in Level:
        levels[level] = _level(tables, level, weights, met) if assessable else _NOT_ASSESSED
        assessable = assessable and set(levels[level].subdomains.values()) == {tables.scales[level].full}
        indicated = level if levels[level].reached else indicated
    return Score(indicated, levels)


def sensitivity(
    framework: Framework,
    provides: Sequence[str],
    satisfied: Callable[[Mapping[str, str]], Collection[str]],
    readings: Mapping[str, str] = DEFAULT,
) -> tuple[Sensitivity, ...]:
    """The errata that could have changed the result: more than one reading, and they touch a provided domain.

    `satisfied` maps one reading for every erratum to the indicators satisfied under them, since E4 changes what
    policies say; `lambda _: ids` where that is known to be the same. One erratum is varied at a time.

    Raises UsageError as `score` does.
    """
    chosen = framework.readings(readings)

    def indicated(erratum: str, reading: str) -> Level | None:
        varied = {**chosen, erratum: reading}
        return score(framework, provides, satisfied(varied), varied).indicated_level

    return tuple(
        Sensitivity(erratum, chosen[erratum.id], {name: indicated(erratum.id, name) for name in erratum.readings})
        for erratum in framework.errata
        if len(erratum.readings) > 1 and not erratum.touches.isdisjoint(provides)
    )


def score_json(score: Score) -> dict[str, Json]:
    """The contract of a *score*: fractions as text, and null by id at a level that may not be assessed."""
    basic = score.levels[Level.BASIC]
    levels: dict[str, Json] = {
        level.value: {
            "assessable": result.assessable,
            "reached": result.reached,
            "score": _text(result.score),
            "domains": {domain: _text(result.domains.get(domain)) for domain in basic.domains},
            "subdomains": {subdomain: _text(result.subdomains.get(subdomain)) for subdomain in basic.subdomains},
        }
        for level, result in score.levels.items()
    }
    return {"indicated_level": score.indicated_level and score.indicated_level.value, "levels": levels}


def errata_json(sensitivities: Iterable[Sensitivity]) -> list[Json]:
    """The `errata` of a report: the reading used, and the level under each."""
    return [
        {
            "id": entry.erratum.id,
            "clauses": list(entry.erratum.clauses),
            "reading": entry.reading,
            "levels": {name: level and level.value for name, level in entry.levels.items()},
            "differs": entry.differs,
        }
        for entry in sensitivities
    ]


_NOT_ASSESSED: Final = LevelScore(assessable=False, reached=False, score=None, domains={}, subdomains={})


def _level(tables: Framework, level: Level, weights: Mapping[str, Fraction], met: frozenset[str]) -> LevelScore:
    scale = tables.scales[level]
    subdomains: dict[str, Fraction] = {}
    domains: dict[str, Fraction] = {}
    total = Fraction(0)
    for domain in tables.domains:
        if domain.name not in weights:
            continue
        points = {each.id: _points(scale, tables.requirements(each, level), met) for each in domain.subdomains}
        subdomains |= points
        domains[domain.id] = sum(points.values(), Fraction(0)) / len(points)
        total += domains[domain.id] * weights[domain.name]
    return LevelScore(True, total in scale.interval, total, domains, subdomains)


def _points(scale: Scale, requirements: Sequence[Requirement], met: frozenset[str]) -> Fraction:
    unmet = [requirement for requirement in requirements if not met.issuperset(requirement.leaves)]
    if not unmet:
        return scale.full
    match scale.partly:
        case Partly.ALL_BUT_ONE:
            earned = len(unmet) == 1
        case Partly.MOST_OF_NEW:
            new = sum(requirement.new for requirement in requirements)
            earned = 2 * sum(requirement.new for requirement in unmet) < new
        case _:
            assert_never(scale.partly)
    return scale.partial if earned else scale.otherwise


def _refuse_unknown(ids: frozenset[str], tables: Framework) -> None:
    """Raise UsageError, naming each id that is no indicator with the nearest one that is."""
    known = tables.indicators
    unknown = sorted(ids.difference(known))
    if not unknown:
        return
    lines = [f"{wrong}: no such indicator{_hint(wrong, known)}" for wrong in unknown[:_MOST_NAMED]]
    if len(unknown) > _MOST_NAMED:
        lines.append(f"and {len(unknown) - _MOST_NAMED} more")
    raise UsageError("\n".join(lines))


def _hint(wrong: str, known: Sequence[str]) -> str:
    parts = [each for each in known if each.startswith(f"{wrong}.")]
    near = parts or difflib.get_close_matches(wrong.strip().lower(), known, n=1)
    return f"; did you mean {near[0]}?" if near else ""


def _text(value: Fraction | None) -> str | None:
    return None if value is None else str(value)
