"""Raw results of measuring tools: what is told apart, what is limited, and what no input breaks."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maturity_gate.collect.measurements import MeasurementsSource, collect
from maturity_gate.errors import BAD_INPUT, InputError
from maturity_gate.model import Resource, Unknown

Collect: TypeAlias = Callable[..., Any]

CASES = Path(__file__).parents[2] / "cases" / "measurements"


def case(name: str) -> str:
    return (CASES / name).read_text(encoding="utf-8")


def test_what_no_tool_of_these_wrote_is_unknown(collected: Collect) -> None:
    found = collected({"a.json": {"elapsed": 3}, "b.txt": "throughput: 400 GB/s\n", "c.txt": "", "d.json": "[1, 2]"})
    assert [(type(one), one.locations[0].file) for one in found if isinstance(one, Unknown)] == [
        (Unknown, name) for name in ("a.json", "b.txt", "c.txt", "d.json")
    ]


def test_an_example_in_a_document_is_no_result(collected: Collect) -> None:
    text = f"Run it, and see:\n\n```text\n{case('all_reduce.txt')}```\n"
    assert collected({"README.md": text}).refusal == "a document, not the raw result of a tool; name only results"


def test_a_result_with_a_repeated_key_is_doubtful(collected: Collect) -> None:
    text = json.dumps(json.loads(case("vllm.json"))).replace('"failed": 0', '"failed": 9, "failed": 0')
    assert collected({"a.json": text}).refusal == "failed: repeated key; first given on line 1"


def test_limits_are_told(collected: Collect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("maturity_gate.collect.measurements.collector.MAX_JSON", 2**20)
    big = json.loads(case("vllm.json")) | {"itls": [0.1234567890123] * 100_000}
    assert collected({"a.json": big}).refusal == (
        "larger than 1 MiB; keep the result without the details of each request"
    )


def test_a_text_of_too_many_lines(collected: Collect) -> None:
    assert collected({"a.txt": "\n" * 400_001}).refusal == "more than 400000 lines; keep the part with the result"


def test_a_pattern_without_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="matches no file") as refused:
        list(collect(tmp_path, MeasurementsSource("bench", ("*.json",))))
    assert refused.value.exit_code == BAD_INPUT


TEXTS = sorted(path for path in CASES.iterdir() if path.suffix != ".json")


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_change_to_a_text_breaks_a_parser(data: st.DataObject, tmp_path: Path) -> None:
    """Cut, repeat and replace pieces: what comes out are results and Unknowns with places in the file."""
    text = data.draw(st.sampled_from(TEXTS)).read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 60)))
        piece = data.draw(
            st.one_of(st.text(max_size=12), st.sampled_from(["0", "-1", "9" * 400, "1e999", ".", "|", "\n"]))
        )
        text = text[:start] + piece + text[end:]
    file = tmp_path / "a.txt"
    file.write_bytes(text.encode(errors="replace"))
    lines = file.read_bytes().count(b"\n") + 1
    for found in collect(tmp_path, MeasurementsSource("bench", ("a.txt",))):
        places = found.locations.values() if isinstance(found, Resource) else found.locations
        assert all(1 <= place.line <= lines and place.column >= 1 for place in places)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_value_in_a_json_breaks_a_parser(data: st.DataObject, tmp_path: Path) -> None:
    document = json.loads(data.draw(st.sampled_from(sorted(CASES.glob("*.json")))).read_text(encoding="utf-8"))
    odd = st.sampled_from([None, True, -1, 0, 1e308, 10**90, "x", [], {}, [None], {"a": None}, [[1]], "NaN"])
    for _ in range(data.draw(st.integers(1, 3))):
        place: Any = document
        while isinstance(place, dict | list) and place:
            keys = sorted(place) if isinstance(place, dict) else list(range(len(place)))
            key = data.draw(st.sampled_from(keys))
            if not place[key] or not isinstance(place[key], dict | list) or data.draw(st.booleans()):
                place[key] = copy.deepcopy(data.draw(odd))
                break
            place = place[key]
    (tmp_path / "a.json").write_text(json.dumps(document), encoding="utf-8")
    for found in collect(tmp_path, MeasurementsSource("bench", ("a.json",))):
        assert isinstance(found, Resource | Unknown)
