"""Judge every projection of a document, under every reading that a policy depends on, in one call."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from maturity_gate import assurance
from maturity_gate.assurance import Projections
from maturity_gate.catalogue import Catalogue
from maturity_gate.engine import answers
from maturity_gate.engine.protocol import Engine
from maturity_gate.model import Grade, Indicator, Json, Outcome

Readings = Mapping[str, str]
Outcomes = Sequence[Mapping[str, Outcome]]
"""By the name of the policy, for each distinct projection."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the policies said."""

    indicators: Sequence[Indicator]
    shown: Projections
    chosen: Outcomes
    varied: Sequence[tuple[Readings, Outcomes]]
    """Under each other reading of the errata that policies depend on: the outcomes of those policies alone."""

    def outcome(self, indicator: Indicator, floor: Grade = Grade.CLAIMED) -> Outcome:
        """What was said of one indicator at one floor, as the run reads the errata."""
        return self.chosen[self.shown.by_floor[floor]][indicator.name]

    def grades(self, readings: Readings) -> dict[str, Grade | None]:
        """How well each indicator is shown, by its id, under these readings."""
        outcomes = self.chosen
        for variant, others in self.varied:
            if variant.items() <= readings.items():
                outcomes = [{**usual, **other} for usual, other in zip(self.chosen, others, strict=True)]
        return {
            each.id: assurance.grade(each, assurance.at_floors(self.shown, each.name, outcomes))
            for each in self.indicators
        }


def judge(engine: Engine, book: Catalogue, shown: Projections, readings: Readings, as_of: str | None) -> Judgement:
    """Ask the engine once for everything; raises EngineError unless the answer is whole.

    `readings` has one reading for every erratum.
    """
    sensitive = [each for each in book.indicators if book.pages[each.id].errata]
    errata = sorted({erratum for each in sensitive for erratum in book.pages[each.id].errata})
    names = {erratum.id: list(erratum.readings) for erratum in book.framework.errata}
    variants = [
        dict(zip(errata, combination, strict=True))
        for combination in itertools.product(*(names[erratum] for erratum in errata))
    ]
    others = [variant for variant in variants if not variant.items() <= readings.items()]
    cases: list[dict[str, Json]] = [
        {"document": policy_input(document, readings, as_of)} for document in shown.documents
    ]
    expected: list[Collection[str]] = [[each.name for each in book.indicators] for _ in shown.documents]
    for variant in others:
        for document in shown.documents:
            asked: list[Json] = [list(each.name.split(".")) for each in sensitive]
            cases.append({"document": policy_input(document, {**readings, **variant}, as_of), "only": asked})
            expected.append([each.name for each in sensitive])
    outcomes = answers.outcomes(engine.evaluate("assess", {"cases": cases}), book.revision, expected)
    width = len(shown.documents)
    varied = [
        (variant, outcomes[start : start + width]) for variant, start in zip(others, itertools.count(width, width))
    ]
    return Judgement(book.indicators, shown, outcomes[:width], varied)


def policy_input(capabilities: Json, readings: Readings, as_of: str | None) -> dict[str, Json]:
    """What a policy sees as `input`."""
    seen: dict[str, Json] = {"capabilities": capabilities, "readings": dict(readings)}
    return seen if as_of is None else {**seen, "as_of": as_of}
