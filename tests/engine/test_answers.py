"""What an engine answered becomes outcomes and facts whole, or not at all."""

from typing import Any

import pytest

from maturity_gate.engine import answers
from maturity_gate.engine.answers import RawFact, RawUnknown
from maturity_gate.errors import NO_VERDICT, EngineError
from maturity_gate.model import Finding, Outcome, State

FINDING = {"kind": "below", "path": ["a", "speed"], "expected": 200, "actual": 100}
OUTCOME = {"state": "unsatisfied", "subjects": [["b"], ["a"]], "findings": [FINDING]}
FACT = {"path": ["a", "speed"], "value": 400, "places": [{"resource": 3, "pointer": ["spec", 0]}]}
UNKNOWN = {"reason": "the size is not known", "places": [{"resource": 3, "pointer": []}]}


def judged(*cases: Any) -> dict[str, Any]:
    return {"revision": "r1", "outcomes": list(cases)}


def read(facts: Any, unknown: Any = ()) -> dict[str, Any]:
    return {"revision": "r1", "facts": {"terraform.fabric": {"facts": facts, "unknown": list(unknown)}}}


def test_outcomes_are_sorted_and_whole() -> None:
    missing = {"kind": "missing", "path": ["a"], "expected": None, "actual": None}
    raw = {**OUTCOME, "findings": [FINDING, missing]}
    assert answers.outcomes(judged({"one": raw}, {}), "r1", [["one"], []]) == [
        {
            "one": Outcome(
                State.UNSATISFIED,
                (("a",), ("b",)),
                (Finding("missing", ("a",), None, None), Finding("below", ("a", "speed"), 200, 100)),
            )
        },
        {},
    ]


def test_facts_are_sorted_and_whole() -> None:
    second = {**FACT, "value": 200, "places": [*FACT["places"], {"resource": 1, "pointer": []}]}  # type: ignore[misc]
    assert answers.facts(read([FACT, second], [UNKNOWN]), "r1") == (
        [
            RawFact("terraform.fabric", ("a", "speed"), 200, ((1, ()), (3, ("spec", 0)))),
            RawFact("terraform.fabric", ("a", "speed"), 400, ((3, ("spec", 0)),)),
        ],
        [RawUnknown("terraform.fabric", "the size is not known", ((3, ()),))],
    )


@pytest.mark.parametrize("answer", [{"revision": "r2"}, {}, {"revision": 1}, [], None, "r1"], ids=repr)
def test_another_revision_is_refused(answer: Any) -> None:
    for turned in (lambda: answers.outcomes(answer, "r1", []), lambda: answers.facts(answer, "r1")):
        with pytest.raises(EngineError, match=r"the engine holds policies of revision .*, not r1") as refused:
            turned()
        assert (refused.value.exit_code, bool(refused.value.remedy)) == (NO_VERDICT, True)


@pytest.mark.parametrize(
    ("cases", "message"),
    [
        ([], "the policies answered 0 cases of 1"),
        ([{"one": OUTCOME}, {}], "the policies answered 2 cases of 1"),
        ([{}], "the policies gave 0 outcomes of 1: no outcome of one"),
        ([{"one": OUTCOME, "two": OUTCOME}], "the policies gave 2 outcomes of 1: unasked two"),
        ([{"two": OUTCOME}], "the policies gave 1 outcomes of 1: no outcome of one, unasked two"),
    ],
)
def test_outcomes_that_are_missing_or_made_up_are_refused(cases: list[Any], message: str) -> None:
    with pytest.raises(EngineError) as refused:
        answers.outcomes(judged(*cases), "r1", [["one"]])
    assert str(refused.value) == message


@pytest.mark.parametrize("given", [None, 7, "one", [["one"]], [None]], ids=repr)
def test_outcomes_of_another_form_are_refused(given: Any) -> None:
    with pytest.raises(EngineError, match="the policies gave outcomes of an unknown form"):
        answers.outcomes({"revision": "r1", "outcomes": given}, "r1", [["one"]])


@pytest.mark.parametrize(
    "change",
    [
        {"state": "fine"},
        {"state": ["satisfied"]},
        {"subjects": None},
        {"subjects": ["path"]},
        {"subjects": [[1]]},
        {"findings": [{"kind": "below"}]},
        {"findings": [{**FINDING, "path": "a"}]},
        {"findings": [{**FINDING, "kind": 1}]},
        {"findings": 1},
    ],
    ids=repr,
)
def test_an_outcome_of_another_form_is_refused(change: dict[str, Any]) -> None:
    for raw in ({**OUTCOME, **change}, None):
        with pytest.raises(EngineError, match="one gave an outcome of an unknown form"):
            answers.outcomes(judged({"one": raw}), "r1", [["one"]])


@pytest.mark.parametrize(
    "change",
    [
        {"path": "a"},
        {"path": [1]},
        {"places": []},
        {"places": [{"resource": -1, "pointer": []}]},
        {"places": [{"resource": True, "pointer": []}]},
        {"places": [{"resource": 1, "pointer": "a"}]},
        {"places": [{"resource": 1, "pointer": [None]}]},
        {"places": [1]},
    ],
    ids=repr,
)
def test_a_fact_of_another_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(EngineError, match="a fact rule gave a fact of an unknown form"):
        answers.facts(read([{**FACT, **change}]), "r1")


@pytest.mark.parametrize("facts", [None, 7, [FACT], {"terraform.fabric": []}, {"terraform.fabric": {"facts": []}}])
def test_facts_of_another_form_are_refused(facts: Any) -> None:
    with pytest.raises(EngineError, match="a fact rule gave a fact of an unknown form"):
        answers.facts({"revision": "r1", "facts": facts}, "r1")
