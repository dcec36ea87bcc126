"""Turn what a service shows into a yes or a no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from maturity_gate.document import Contradiction
from maturity_gate.model import Grade, Level


class Why(StrEnum):
    """What a gate can refuse for."""

    BELOW_TARGET = "below_target"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True)
class Reason:
    """One cause of a refusal."""

    why: Why
    message: str
    """In English; reports word it in the reader's language."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says."""

    passed: bool
    reasons: tuple[Reason, ...]


def judge(
    target: Level | None, floor: Grade, indicated: Level | None, contradictions: Sequence[Contradiction]
) -> Verdict:
    """The verdict on the level that is indicated at `floor`; without a target only a contradiction refuses."""
    reasons: list[Reason] = []
    order = list(Level)
    if target and (indicated is None or order.index(indicated) < order.index(target)):
        shown = indicated.value if indicated else "no level"
        reasons.append(Reason(Why.BELOW_TARGET, f"{shown} at floor {floor}, {target.value} is demanded"))
    reasons += [
        Reason(Why.CONTRADICTION, f"{'.'.join(one.path)}: the code denies what is declared") for one in contradictions
    ]
    return Verdict(not reasons, tuple(reasons))
