"""How well each indicator is shown: the same policies on the values of each grade or better."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from maturity_gate.document import Document
from maturity_gate.model import Grade, Indicator, Json, Outcome


@dataclass(frozen=True, slots=True)
class Projections:
    """The distinct projections of a document, and which one each floor sees."""

    documents: tuple[dict[str, Json], ...]
    by_floor: Mapping[Grade, int]


def projections(document: Document) -> Projections:
    """The document at each floor; equal ones stand once, so that nothing is judged twice."""
    documents: list[dict[str, Json]] = []
    by_floor: dict[Grade, int] = {}
    for floor in Grade:
        projected = document.at_least(floor)
        if projected not in documents:
            documents.append(projected)
        by_floor[floor] = documents.index(projected)
    return Projections(tuple(documents), by_floor)


def grade(indicator: Indicator, by_floor: Mapping[Grade, Outcome]) -> Grade | None:
    """The best floor up to which the indicator stays met, at most its ceiling; None where it is not met at all."""
    reached = None
    for floor in Grade:
        if floor > indicator.nature.ceiling or not by_floor[floor].state.counts:
            break
        reached = floor
    return reached


def met_at(floor: Grade, indicators: Iterable[Indicator], grades: Mapping[str, Grade | None]) -> frozenset[str]:
    """The indicators that count at `floor`; a floor above an indicator's ceiling is taken as its ceiling."""
    return frozenset(
        indicator.id
        for indicator in indicators
        if (shown := grades[indicator.id]) is not None and shown >= min(floor, indicator.nature.ceiling)
    )


def capped(floor: Grade, indicators: Iterable[Indicator]) -> int:
    """For how many indicators `floor` is above what can be asked of them."""
    return sum(floor > indicator.nature.ceiling for indicator in indicators)


def at_floors(shown: Projections, name: str, outcomes: Sequence[Mapping[str, Outcome]]) -> dict[Grade, Outcome]:
    """The outcome of the policy `name` at each floor; `outcomes` are those of `shown.documents`, in order."""
    return {floor: outcomes[index][name] for floor, index in shown.by_floor.items()}
