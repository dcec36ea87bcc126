"""Names and values from a repository are text wherever they are printed, never code."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maturity_gate.document import Contradiction
from maturity_gate.model import Location, Unknown
from maturity_gate.report import markdown, structured, text
from maturity_gate.report.style import Style, pad, printable, width
from maturity_gate.result import Report

HOSTILE = "\x1b[2J\x9b31m\u202egnp\u200b\r\nx | <img src=x> @team `rm` [a](http://b.c) **b** www.d.e \u2028&lt; \udcff"
PLACE = Location(f"{HOSTILE}.yaml", 1, 1)


@pytest.fixture
def hostile(report: Report) -> Report:
    one = Contradiction(("platform", HOSTILE), HOSTILE, [HOSTILE], (PLACE,), (PLACE,))
    return replace(report, service=HOSTILE, contradictions=(one,), unknown=(Unknown(HOSTILE, (PLACE,)),))


@pytest.mark.parametrize("colour", [True, False])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_text_moves_the_cursor(hostile: Report, colour: bool, lang: str) -> None:
    told = text.render(hostile, Style(lang, colour, "service"))
    assert HOSTILE not in told
    rest = re.sub(r"\x1b\[[0-9;]*m", "", told) if colour else told
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ud800-\udfff]", rest)
    assert r"\u001b[2J\u009b31m\u202egnp\u200b\u000d\u000ax" in told


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_text_is_markdown(hostile: Report, lang: str) -> None:
    told = markdown.render(hostile, Style(lang))
    outside = re.sub(r"`[^`\n]*`", "", told)
    assert "<img" not in outside
    assert not re.search(r"@(?!\u200b)", outside)
    assert not re.search(r"https?://|(?<!\\)\[a|(?<![\\*])\*\*b|www\.", outside)
    assert "rm`" not in told
    assert "\x1b" not in told
    # each row of a table has as many cells as its head
    for line in told.splitlines():
        if line.startswith("| "):
            assert len(re.findall(r"(?<!\\)\|", line)) in {4, 5}


def test_json_keeps_names_as_they_are(hostile: Report) -> None:
    told = json.loads(structured.render(hostile, Style()))
    assert told["service"]["name"] == HOSTILE
    assert told["contradictions"][0]["declared"] == HOSTILE


@given(st.text())
def test_what_is_printable_is_one_line_without_controls(words: str) -> None:
    told = printable(words)
    assert told.isprintable()
    assert len(told.splitlines()) <= 1
    assert printable(told) == told


@given(st.text(st.characters(exclude_categories=["C", "Z"])))
def test_what_is_harmless_stays(words: str) -> None:
    assert printable(words) == words


@given(st.text())
def test_code_ends_where_it_should(words: str) -> None:
    told = markdown.code(words)
    assert told.count("`") == 2
    assert not re.search(r"(?<!\\)\|", told)


def test_chinese_takes_two_columns() -> None:
    assert width("下限 a") == 6
    assert pad("下限", 6) == "下限  "
