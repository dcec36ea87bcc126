"""The verdict: a target that is not reached refuses, and a contradiction always does."""

import itertools

import pytest

from maturity_gate.document import Contradiction
from maturity_gate.gate import Reason, Verdict, Why, judge
from maturity_gate.model import Grade, Level

LEVELS = [None, *Level]
DENIED = Contradiction(("platform", "ports"), 2, 3, (), ())
DENIAL = Reason(Why.CONTRADICTION, "platform.ports: the code denies what is declared")


@pytest.mark.parametrize(("target", "indicated"), list(itertools.product(LEVELS, LEVELS)))
def test_passes_where_the_target_is_reached(target: Level | None, indicated: Level | None) -> None:
    passed = target is None or LEVELS.index(indicated) >= LEVELS.index(target)
    assert judge(target, Grade.CLAIMED, indicated, []).passed is passed


@pytest.mark.parametrize(
    ("indicated", "message"),
    [
        (None, "no level at floor derived, collaborative is demanded"),
        (Level.BASIC, "basic at floor derived, collaborative is demanded"),
    ],
)
def test_says_what_is_short_of_the_target(indicated: Level | None, message: str) -> None:
    reason = Reason(Why.BELOW_TARGET, message)
    assert judge(Level.COLLABORATIVE, Grade.DERIVED, indicated, []) == Verdict(False, (reason,))


@pytest.mark.parametrize("target", LEVELS)
def test_a_contradiction_refuses_whatever_the_level(target: Level | None) -> None:
    assert judge(target, Grade.CLAIMED, Level.DEEP, [DENIED]) == Verdict(False, (DENIAL,))


def test_every_reason_is_told() -> None:
    verdict = judge(Level.DEEP, Grade.CLAIMED, Level.BASIC, [DENIED, DENIED])
    assert [reason.why for reason in verdict.reasons] == [Why.BELOW_TARGET, Why.CONTRADICTION, Why.CONTRADICTION]
