"""One call judges every projection under every reading, and E4 is more than one."""

from collections.abc import Callable
from typing import Any

import pytest

from maturity_gate import assurance, catalogue, judging, score
from maturity_gate.document import Document, Leaf
from maturity_gate.engine import open_engine
from maturity_gate.engine.protocol import Answer, Engine, Entrypoint, Options
from maturity_gate.errors import EngineError
from maturity_gate.files import BUNDLE
from maturity_gate.model import Grade, Level, Path, State

BOOK = catalogue.load()
BINARY, DECIMAL = BOOK.framework.readings({}), BOOK.framework.readings({"E4": "decimal"})
TRAINING: Path = ("platform", "hardware", "compute", "long_sequence_training")
LONG_SEQUENCES = "6.1.1.1.g"


class Policies:
    """An engine whose policies are a function of the name and of the readings."""

    name, version = "fake", "1"

    def __init__(self, met: Callable[[str, dict[str, str]], bool]) -> None:
        self.met = met
        self.cases: list[dict[str, Any]] = []

    def evaluate(self, entrypoint: Entrypoint, document: Any) -> Answer:
        assert entrypoint == "assess"
        self.cases += document["cases"]
        every = [each.name for each in BOOK.indicators]
        return {
            "revision": BOOK.revision,
            "outcomes": [
                {
                    name: {
                        "state": "satisfied" if self.met(name, case["document"]["readings"]) else "undeclared",
                        "subjects": [],
                        "findings": [],
                    }
                    for name in ([".".join(path) for path in case["only"]] if "only" in case else every)
                }
                for case in document["cases"]
            ],
        }


@pytest.fixture(scope="module")
def wasm() -> Engine:
    return open_engine("wasm", Options(BUNDLE, BOOK.revision))


def sequences(tokens: int) -> assurance.Projections:
    leaves = {
        (*TRAINING, "provided_by"): Leaf("Megatron-LM", Grade.CLAIMED, ()),
        (*TRAINING, "max_sequence_tokens"): Leaf(tokens, Grade.CLAIMED, ()),
    }
    return assurance.projections(Document(leaves))


@pytest.mark.parametrize(
    ("tokens", "binary", "decimal"),
    [
        (127_999, None, None),
        (128_000, None, Grade.CLAIMED),
        (131_071, None, Grade.CLAIMED),
        (131_072, Grade.CLAIMED, Grade.CLAIMED),
    ],
)
@pytest.mark.parametrize("chosen", [BINARY, DECIMAL], ids=["binary", "decimal"])
def test_128_k_is_read_both_ways_in_one_run(
    wasm: Engine, tokens: int, binary: Grade | None, decimal: Grade | None, chosen: dict[str, str]
) -> None:
    judgement = judging.judge(wasm, BOOK, sequences(tokens), chosen, None)
    assert judgement.grades(BINARY)[LONG_SEQUENCES] is binary
    assert judgement.grades(DECIMAL)[LONG_SEQUENCES] is decimal
    told = judgement.outcome(BOOK.indicator(LONG_SEQUENCES)).state
    met = decimal if chosen is DECIMAL else binary
    assert told is (State.UNSATISFIED if met is None else State.SATISFIED)


def test_a_level_that_hangs_on_128_k_is_told() -> None:
    tables, hardware = BOOK.framework, BOOK.framework.subdomains[0]
    deep = [leaf for leaf in tables.new(hardware, Level.DEEP) if leaf != LONG_SEQUENCES][:5]
    below = {leaf for each in tables.subdomains for leaf in tables.required(each, Level.COLLABORATIVE)}
    ids = {each.name: each.id for each in BOOK.indicators}

    def met(name: str, readings: dict[str, str]) -> bool:
        # with it, six of the ten that are new: more than half
        return ids[name] in {*below, *deep} or (ids[name] == LONG_SEQUENCES and readings["E4"] == "decimal")

    judgement = judging.judge(Policies(met), BOOK, assurance.projections(Document()), BINARY, None)

    def satisfied(readings: Any) -> frozenset[str]:
        return assurance.met_at(Grade.CLAIMED, BOOK.indicators, judgement.grades(readings))

    told = {entry.erratum.id: entry for entry in score.sensitivity(tables, ["platform"], satisfied, BINARY)}
    assert told["E4"].levels == {"binary": Level.COLLABORATIVE, "decimal": Level.DEEP}
    assert told["E4"].differs


def test_other_readings_are_asked_of_their_policies_alone() -> None:
    policies = Policies(lambda *_: True)
    document = Document({("a",): Leaf(1, Grade.CLAIMED, ())})
    judging.judge(policies, BOOK, assurance.projections(document), DECIMAL, "2026-11-23")
    readings = [case["document"]["readings"]["E4"] for case in policies.cases]
    assert readings == ["decimal", "decimal", "binary", "binary"]
    assert [len(case.get("only", BOOK.indicators)) for case in policies.cases] == [193, 193, 2, 2]
    assert [case["document"]["capabilities"] for case in policies.cases] == [{"a": 1}, {}] * 2
    assert {case["document"]["as_of"] for case in policies.cases} == {"2026-11-23"}


def test_policies_see_no_day_unless_one_is_given() -> None:
    assert judging.policy_input({}, BINARY, None) == {"capabilities": {}, "readings": BINARY}


def test_nothing_declared_is_undeclared_everywhere(wasm: Engine) -> None:
    judgement = judging.judge(wasm, BOOK, assurance.projections(Document()), BINARY, None)
    assert {judgement.outcome(each).state for each in BOOK.indicators} == {State.UNDECLARED}
    assert set(judgement.grades(BINARY).values()) == {None}


def test_an_answer_that_lacks_an_indicator_is_no_verdict() -> None:
    class Forgetful(Policies):
        def evaluate(self, entrypoint: Entrypoint, document: Any) -> Answer:
            answer = super().evaluate(entrypoint, document)
            answer["outcomes"][0].popitem()
            return answer

    with pytest.raises(EngineError, match="gave 192 outcomes of 193"):
        judging.judge(Forgetful(lambda *_: True), BOOK, assurance.projections(Document()), BINARY, None)
