"""Facts and merging, as DESIGN.md lists them, and what each floor sees."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maturity_gate.document import Contradiction, Document, Leaf, leaves_of, same, with_facts
from maturity_gate.model import Fact, Grade, Json, Location, Path, Unknown

CLAIMED, DOCUMENTED, DERIVED, MEASURED = Grade
FABRIC = ("platform", "fabric")
SPEED = (*FABRIC, "speed")
PROVIDER = (*FABRIC, "provided_by")


def at(line: int, file: str = "c.yaml") -> Location:
    return Location(file, line, 1)


def fact(path: Path, value: Json, line: int = 1, grade: Grade = DERIVED) -> Fact:
    return Fact(path, value, grade, "terraform.fabric", ("6.1.1.2.a",), (at(line, "main.tf"),))


def declared(**values: Json) -> Document:
    leaves: dict[Path, Leaf] = {
        (*FABRIC, key): Leaf(value, CLAIMED, (at(number),)) for number, (key, value) in enumerate(values.items())
    }
    return Document(leaves, {FABRIC[:1]: at(90), FABRIC: at(91)})


def test_an_absent_path_is_added_with_the_place_and_grade_of_the_fact() -> None:
    merged = with_facts(declared(), [fact(SPEED, 400, 7, MEASURED)])
    assert merged.document.leaves == {SPEED: Leaf(400, MEASURED, (at(7, "main.tf"),))}
    assert (merged.contradictions, merged.unknown) == ((), ())


@pytest.mark.parametrize("value", [400, 400.0])
def test_an_equal_value_lifts_the_grade_and_adds_the_place(value: Json) -> None:
    merged = with_facts(declared(speed=400), [fact(SPEED, value, 7)])
    assert merged.document.leaves == {SPEED: Leaf(400, DERIVED, (at(0), at(7, "main.tf")))}
    assert (merged.contradictions, merged.unknown) == ((), ())


def test_a_weaker_fact_takes_no_grade_away() -> None:
    document = Document({SPEED: Leaf(400, MEASURED, (at(1),))})
    assert with_facts(document, [fact(SPEED, 400)]).document.leaves[SPEED].grade is MEASURED


def test_facts_add_to_a_description_and_never_contradict_it() -> None:
    facts = [fact(PROVIDER, "EFA", 7), fact(PROVIDER, "RoCE v2", 8), fact(PROVIDER, "EFA", 9)]
    merged = with_facts(declared(provided_by="RoCE v2 leaf-spine"), facts)
    places = (at(0), *(at(line, "main.tf") for line in (7, 8, 9)))
    assert merged.document.leaves == {PROVIDER: Leaf("RoCE v2 leaf-spine; EFA", DERIVED, places)}
    assert (merged.contradictions, merged.unknown) == ((), ())


def test_facts_describe_together_what_nobody_declared() -> None:
    merged = with_facts(declared(), [fact(PROVIDER, "b", 2), fact(PROVIDER, "a", 1)])
    assert merged.document.leaves == {PROVIDER: Leaf("a; b", DERIVED, (at(1, "main.tf"), at(2, "main.tf")))}


@pytest.mark.parametrize(
    ("own", "found"), [(400, 200), (True, 1), (False, 0), ("lacp", "static"), ([1], [True]), (["a", "b"], ["a"])]
)
def test_a_value_that_differs_is_a_contradiction_and_stays_claimed(own: Json, found: Json) -> None:
    merged = with_facts(declared(speed=own), [fact(SPEED, found, 7)])
    assert merged.contradictions == (Contradiction(SPEED, own, found, (at(0),), (at(7, "main.tf"),)),)
    assert [(one.declared, one.found) for one in merged.contradictions] == [(own, found)]
    assert merged.document.leaves == {SPEED: Leaf(own, CLAIMED, (at(0),))}
    assert merged.unknown == ()


def test_two_facts_that_differ_show_nothing_and_name_both_places() -> None:
    merged = with_facts(declared(), [fact(SPEED, 400, 7), fact(SPEED, 200, 3)])
    places = (at(3, "main.tf"), at(7, "main.tf"))
    assert merged.unknown == (Unknown("platform.fabric.speed: the code shows different values", places),)
    assert (merged.document.leaves, merged.contradictions) == ({}, ())


def test_what_the_code_disputes_says_nothing_of_what_is_declared() -> None:
    merged = with_facts(declared(speed=400), [fact(SPEED, 400, 7), fact(SPEED, True, 8)])
    assert merged.document.leaves[SPEED].grade is CLAIMED
    assert len(merged.unknown) == 1
    assert merged.contradictions == ()


def test_two_facts_that_agree_are_one_with_two_places() -> None:
    merged = with_facts(declared(), [fact(SPEED, 400.0, 7), fact(SPEED, 400, 3, MEASURED)])
    assert merged.document.leaves == {SPEED: Leaf(400.0, MEASURED, (at(3, "main.tf"), at(7, "main.tf")))}


SAME = [(200, 200.0), (0, 0.0), ("a", "a"), ([1, 2], [2, 1.0]), ({"a": [1]}, {"a": [1.0]}), (None, None)]
DIFFERENT = [
    (1, True),
    (0, False),
    ("1", 1),
    ([1], [True]),
    ([1], [1, 1]),
    ({"a": 1}, {"a": True}),
    ([], {}),
    (0, None),
]


@pytest.mark.parametrize(
    ("one", "other", "equal"), [(*pair, True) for pair in SAME] + [(*pair, False) for pair in DIFFERENT]
)
def test_equality_is_that_of_json(one: Json, other: Json, equal: bool) -> None:
    assert same(one, other) is equal
    assert same(other, one) is equal


def test_a_floor_sees_what_is_shown_as_well_or_better() -> None:
    leaves: dict[Path, Leaf] = {("a", str(grade)): Leaf(int(grade), grade, ()) for grade in Grade}
    document = Document({**leaves, ("b", "c"): Leaf(1, CLAIMED, ())})
    assert document.at_least(CLAIMED) == {
        "a": {"claimed": 0, "documented": 1, "derived": 2, "measured": 3},
        "b": {"c": 1},
    }
    assert document.at_least(DERIVED) == {"a": {"derived": 2, "measured": 3}}
    assert Document().at_least(CLAIMED) == {}


def test_a_value_is_found_where_it_stands() -> None:
    merged = with_facts(declared(speed=400), [fact(SPEED, 400, 7)])
    assert merged.document.locate(SPEED) == (at(0), at(7, "main.tf"))


def test_a_mapping_is_found_where_it_is_declared() -> None:
    assert declared(speed=400).locate(FABRIC) == (at(91),)


def test_what_is_missing_is_found_at_what_should_hold_it() -> None:
    document = declared(speed=400)
    assert document.locate((*FABRIC, "load_balancing", "provided_by")) == (at(91),)
    assert document.locate(("platform", "storage")) == (at(90),)
    assert document.locate(("inference",)) == ()


def test_what_only_code_shows_is_found_in_the_code() -> None:
    merged = with_facts(Document(), [fact(SPEED, 100, 7), fact(("platform", "fabrics", "x"), 1, 9)])
    assert merged.document.locate(SPEED) == (at(7, "main.tf"),)
    assert merged.document.locate(FABRIC) == (at(7, "main.tf"),)
    assert merged.document.locate((*FABRIC, "load_balancing")) == (at(7, "main.tf"),)


def test_only_code_shows_a_value() -> None:
    document = with_facts(declared(speed=400, ports=2), [fact((*FABRIC, "hops"), 3, 5), fact(SPEED, 400, 7)]).document
    assert document.shown_by(FABRIC) == (at(0), at(5, "main.tf"), at(7, "main.tf"))
    assert document.shown_by((*FABRIC, "ports")) == ()
    # a sibling whose name begins alike is none of its business
    assert document.shown_by(("platform", "fab")) == ()


def test_annotations_and_empty_mappings_are_no_values() -> None:
    value: Json = {"a": {"x": 1, "note": "n", "evidence": ["e"], "y": None, "z": {}}, "note": {"b": [1]}}
    assert dict(leaves_of(value)) == {("a", "x"): 1, ("note", "b"): [1]}


PATHS = st.sampled_from([("a", "x"), ("a", "y"), ("a", "provided_by"), ("b", "c", "z")])
VALUES: st.SearchStrategy[Any] = st.sampled_from([1, 1.0, True, "one", "two", [1, 2], [2, 1]])


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    path = draw(PATHS)
    value = draw(st.sampled_from(["one", "two"])) if path[-1] == "provided_by" else draw(VALUES)
    return fact(path, value, draw(st.integers(1, 9)), draw(st.sampled_from([DERIVED, MEASURED])))


LEAVES = st.builds(Leaf, VALUES, st.sampled_from(Grade), st.just((at(1),)))
DOCUMENTS = st.builds(Document, st.dictionaries(PATHS, LEAVES))


@given(DOCUMENTS, st.lists(facts(), max_size=6), st.randoms())
def test_facts_in_any_order_give_the_same_document(document: Document, found: list[Fact], random: Any) -> None:
    shuffled = [*found]
    random.shuffle(shuffled)
    one, other = with_facts(document, found), with_facts(document, shuffled)
    assert one.document.leaves.keys() == other.document.leaves.keys()
    for path, leaf in one.document.leaves.items():
        twin = other.document.leaves[path]
        assert (leaf.grade, leaf.locations) == (twin.grade, twin.locations)
        assert same(leaf.value, twin.value)
    assert (one.contradictions, one.unknown) == (other.contradictions, other.unknown)


def contains(whole: Json, piece: Json) -> bool:
    if isinstance(whole, dict) and isinstance(piece, dict):
        return all(key in whole and contains(whole[key], inner) for key, inner in piece.items())
    return whole == piece


@given(DOCUMENTS, st.sampled_from(Grade), st.sampled_from(Grade))
def test_a_lower_floor_sees_all_that_a_higher_one_does(document: Document, one: Grade, other: Grade) -> None:
    assert contains(document.at_least(min(one, other)), document.at_least(max(one, other)))


@given(DOCUMENTS, st.lists(facts(), max_size=6))
def test_facts_never_take_away_what_was_declared(document: Document, found: list[Fact]) -> None:
    merged = with_facts(document, found).document
    for path, leaf in document.leaves.items():
        assert merged.leaves[path].grade >= leaf.grade
        assert set(leaf.locations) <= set(merged.leaves[path].locations)
