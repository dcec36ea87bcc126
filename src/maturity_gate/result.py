"""The one value that every report renders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from maturity_gate.document import Contradiction
from maturity_gate.gate import Verdict
from maturity_gate.model import Fact, Finding, Grade, Indicator, Level, Location, State, Unknown
from maturity_gate.score import Score, Sensitivity


@dataclass(frozen=True, slots=True)
class Located:
    """A finding and the places that show it: the value's own, or those of what should hold it."""

    finding: Finding
    locations: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What is known of one indicator."""

    indicator: Indicator
    state: State
    """As declared: at the lowest floor."""
    grade: Grade | None
    """The best floor up to which it stays met."""
    subjects: tuple[tuple[str, ...], ...]
    findings: tuple[Located, ...]
    locations: tuple[Location, ...]
    remedy: Mapping[str, str]
    """How to meet it, by language."""


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What evaluated the policies."""

    name: str
    version: str
    revision: str


@dataclass(frozen=True, slots=True)
class Report:
    """One assessment of one service; the indicated level is a self-assessment, never a certificate."""

    version: str
    """Of maturity-gate."""
    standard: str
    service: str
    provides: tuple[str, ...]
    engine: EngineInfo
    target: Level | None
    floor: Grade
    verdict: Verdict
    floors: Mapping[Grade, Score]
    met: Mapping[Grade, frozenset[str]]
    """The indicators that count at each floor."""
    capped: int
    """For how many indicators of the provided domains the floor is above their ceiling."""
    indicators: tuple[Result, ...]
    """All 193, in the order of the standard."""
    contradictions: tuple[Contradiction, ...]
    unknown: tuple[Unknown, ...]
    errata: tuple[Sensitivity, ...]

    @property
    def indicated(self) -> Level | None:
        """The level at the floor that the gate asks for."""
        return self.floors[self.floor].indicated_level

    @property
    def judged(self) -> tuple[Result, ...]:
        """The indicators of the provided domains."""
        return tuple(result for result in self.indicators if result.indicator.domain in self.provides)

    def floor_of(self, result: Result) -> Grade:
        """How well one indicator must be shown to count: the floor, at most its ceiling."""
        return min(self.floor, result.indicator.nature.ceiling)

    def lacking(self, level: Level) -> tuple[Result, ...]:
        """The indicators that `level` requires and that do not count at the floor."""
        met = self.met[self.floor]
        return tuple(
            result for result in self.judged if level in result.indicator.levels and result.indicator.id not in met
        )


@dataclass(frozen=True, slots=True)
class Collected:
    """What the sources of a service show."""

    sources: tuple[tuple[str, str, int], ...]
    """Each scope's name, kind and number of resources."""
    facts: tuple[Fact, ...]
    unknown: tuple[Unknown, ...]
