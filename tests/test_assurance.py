"""Grades: the best floor up to which an indicator stays met, and what each floor counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maturity_gate import assurance
from maturity_gate.document import Document, Leaf
from maturity_gate.model import Grade, Indicator, Level, Nature, Outcome, State

CLAIMED, DOCUMENTED, DERIVED, MEASURED = Grade


def indicator(nature: Nature, clause: str = "6.1.1.2.a") -> Indicator:
    return Indicator(clause, clause, "platform", "hardware", "network", {}, nature, (Level.BASIC,))


def outcomes(*states: State) -> dict[Grade, Outcome]:
    return {grade: Outcome(state, (), ()) for grade, state in zip(Grade, states, strict=True)}


YES, NO, NONE, NA = State.SATISFIED, State.UNSATISFIED, State.UNDECLARED, State.NOT_APPLICABLE

GRADES = [
    (Nature.PERFORMANCE, (YES, YES, YES, YES), MEASURED),
    (Nature.PERFORMANCE, (YES, YES, YES, NONE), DERIVED),
    (Nature.CONFIGURATION, (YES, YES, YES, YES), DERIVED),
    (Nature.DOCUMENT, (YES, YES, YES, YES), DOCUMENTED),
    (Nature.DOCUMENT, (YES, NONE, NONE, NONE), CLAIMED),
    (Nature.PERFORMANCE, (NA, NA, NONE, NONE), DOCUMENTED),
    (Nature.PERFORMANCE, (NO, NONE, NONE, NONE), None),
    (Nature.PERFORMANCE, (NONE, NONE, NONE, NONE), None),
    # a claim that breaks what the code shows is not met, and a gap ends the grade
    (Nature.PERFORMANCE, (NO, YES, YES, YES), None),
    (Nature.PERFORMANCE, (YES, NO, YES, YES), CLAIMED),
]


@pytest.mark.parametrize(("nature", "states", "grade"), GRADES)
def test_a_grade_is_the_last_floor_without_a_gap(
    nature: Nature, states: tuple[State, ...], grade: Grade | None
) -> None:
    assert assurance.grade(indicator(nature), outcomes(*states)) is grade


def test_a_floor_above_a_ceiling_is_taken_as_the_ceiling() -> None:
    every = [indicator(nature, nature.value) for nature in Nature]
    grades: dict[str, Grade | None] = {"document": DOCUMENTED, "configuration": DERIVED, "performance": DERIVED}
    assert [sorted(assurance.met_at(floor, every, grades)) for floor in Grade] == [
        ["configuration", "document", "performance"],
        ["configuration", "document", "performance"],
        ["configuration", "document", "performance"],
        ["configuration", "document"],
    ]
    assert [assurance.capped(floor, every) for floor in Grade] == [0, 0, 1, 2]


def test_what_is_not_met_counts_at_no_floor() -> None:
    one = indicator(Nature.DOCUMENT)
    assert {assurance.met_at(floor, [one], {one.id: None}) for floor in Grade} == {frozenset()}


def test_equal_projections_are_judged_once() -> None:
    document = Document({("a",): Leaf(1, DERIVED, ()), ("b",): Leaf(2, CLAIMED, ())})
    shown = assurance.projections(document)
    assert shown.documents == ({"a": 1, "b": 2}, {"a": 1}, {})
    assert shown.by_floor == {CLAIMED: 0, DOCUMENTED: 1, DERIVED: 1, MEASURED: 2}


def test_an_empty_document_is_one_projection() -> None:
    assert assurance.projections(Document()).documents == ({},)


def test_outcomes_are_found_by_floor() -> None:
    shown = assurance.Projections(({}, {}), {CLAIMED: 0, DOCUMENTED: 1, DERIVED: 1, MEASURED: 1})
    met, unmet = Outcome(YES, (), ()), Outcome(NONE, (), ())
    found = assurance.at_floors(shown, "x", [{"x": met}, {"x": unmet}])
    assert found == {CLAIMED: met, DOCUMENTED: unmet, DERIVED: unmet, MEASURED: unmet}


@given(
    st.sampled_from(Nature), st.tuples(*[st.sampled_from(State)] * 4), st.sampled_from(Grade), st.sampled_from(Grade)
)
def test_a_higher_floor_never_counts_more(nature: Nature, states: tuple[State, ...], one: Grade, other: Grade) -> None:
    each = indicator(nature)
    grades = {each.id: assurance.grade(each, outcomes(*states))}
    low, high = min(one, other), max(one, other)
    assert assurance.met_at(high, [each], grades) <= assurance.met_at(low, [each], grades)
