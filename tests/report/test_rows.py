"""What is missing, in the order in which one would mend it, and the words for it."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from maturity_gate.framework import Erratum
from maturity_gate.gate import Verdict
from maturity_gate.model import Finding, Grade, Level, Location, State
from maturity_gate.report import rows, words
from maturity_gate.report.rows import Sign, Why
from maturity_gate.report.style import Style
from maturity_gate.report.text import MOST, render
from maturity_gate.result import Located, Report
from maturity_gate.score import LevelScore, Score, Sensitivity


def lacking(report: Report, level: Level = Level.BASIC) -> list[tuple[str, Why]]:
    return [(lack.result.indicator.id, lack.why) for lack in rows.lacks(report, level, "en")]


def test_what_falls_short_comes_before_what_is_weak_and_what_is_not_there(report: Report) -> None:
    found = lacking(report)
    assert found[:3] == [("6.1.1.2.a", Why.SHORT), ("6.1.1.2.b", Why.WEAK), ("6.1.1.1.a", Why.UNDECLARED)]
    assert [why for _, why in found] == sorted(why for _, why in found)


def test_what_every_level_needs_comes_before_what_only_the_target_does(report: Report) -> None:
    undeclared = [clause for clause, why in lacking(report, Level.DEEP) if why is Why.UNDECLARED]
    levels = {result.indicator.id: list(Level).index(result.indicator.levels[0]) for result in report.indicators}
    assert [levels[clause] for clause in undeclared] == sorted(levels[clause] for clause in undeclared)


def test_the_head_counts_each_kind(report: Report) -> None:
    found = rows.lacks(report, Level.BASIC, "en")
    assert rows.missing(report, Level.BASIC, found, "en") == (
        "Missing for basic: 35 of 35 indicators (1 declared but short, 1 shown too weakly, 33 not declared)"
    )
    assert rows.missing(report, Level.BASIC, found[:1], "en").endswith(": 1 of 35 indicators (1 declared but short)")


@pytest.mark.parametrize(
    ("passed", "target", "sign"),
    [
        (True, None, Sign.REPORTED),
        (True, Level.BASIC, Sign.PASSED),
        (False, Level.BASIC, Sign.REFUSED),
        # a contradiction refuses without a target too
        (False, None, Sign.REFUSED),
    ],
)
def test_the_sign_is_the_verdict(report: Report, passed: bool, target: Level | None, sign: Sign) -> None:
    assert rows.sign(replace(report, target=target, verdict=Verdict(passed, ()))) is sign


def test_the_level_in_question_is_the_target_or_the_next(report: Report) -> None:
    assert rows.level_in_question(replace(report, target=Level.DEEP)) is Level.DEEP
    assert rows.level_in_question(replace(report, target=None)) is Level.BASIC
    basic = frozenset(result.indicator.id for result in report.judged if Level.BASIC in result.indicator.levels)
    met = replace(report, met=dict.fromkeys(Grade, basic))
    assert rows.level_in_question(met) is Level.COLLABORATIVE
    everything = replace(report, met={grade: frozenset(each.indicator.id for each in report.judged) for grade in Grade})
    assert rows.level_in_question(everything) is None
    assert "Every indicator that deep asks for is met" in render(everything, Style())


def test_the_score_of_a_floor_is_that_of_the_highest_level_assessed(report: Report) -> None:
    one = LevelScore(True, True, Fraction(13, 6), {}, {})
    none = LevelScore(False, False, None, {}, {})
    score = Score(Level.COLLABORATIVE, {Level.BASIC: one, Level.COLLABORATIVE: one, Level.DEEP: none})
    [point, *_] = rows.curve(replace(report, floors=dict.fromkeys(Grade, score)), "en")
    assert point.cells == ("claimed", "collaborative", "13/6", "3/93")
    assert not point.chosen


def test_a_weak_indicator_is_told_the_floor_that_can_be_asked_of_it(report: Report) -> None:
    [weak] = [
        lack for lack in rows.lacks(replace(report, floor=Grade.MEASURED), Level.BASIC, "en") if lack.why is Why.WEAK
    ]
    assert weak.result.indicator.id == "6.1.1.2.b"
    assert weak.reasons == ((Location("capabilities.yaml", 7, 7), "met as claimed only; the floor is derived"),)


def test_a_level_that_hangs_on_a_reading_is_told(report: Report) -> None:
    erratum = Erratum("E4", ("6.1.1.1.g", "6.1.1.1.h"), frozenset(), {})
    levels = {"binary": Level.COLLABORATIVE, "decimal": Level.DEEP}
    told = replace(report, errata=(Sensitivity(erratum, "binary", levels),))
    sentence = "E4 (6.1.1.1.g, 6.1.1.1.h), read as binary: binary: collaborative, decimal: deep"
    assert rows.errata(told, "en") == [sentence]
    assert f"The level depends on how the standard is read\n  {sentence}\n" in render(told, Style())
    same = replace(report, errata=(Sensitivity(erratum, "binary", dict.fromkeys(levels, Level.DEEP)),))
    assert rows.errata(same, "en") == []


def test_a_report_on_a_terminal_is_a_screen_or_two(report: Report) -> None:
    nothing = replace(report, target=Level.DEEP)
    text = render(nothing, Style())
    assert len(text.splitlines()) < MOST + 35
    assert "  and 68 more: --format json lists them all\n" in text


def test_an_indicator_with_many_shortfalls_tells_the_first(report: Report) -> None:
    finding = Located(Finding("missing", ("a", "b", "c", "pools"), None, None), (Location("c.yaml", 1, 1),))
    crowded = tuple(
        replace(each, findings=(finding,) * 9, state=State.UNSATISFIED) if each.indicator.id == "6.1.1.2.a" else each
        for each in report.indicators
    )
    text = render(replace(report, indicators=crowded), Style())
    assert text.count("c.yaml:1:1: pools is missing") == 4
    assert "              and 5 more: --format json lists them all\n" in text


FINDINGS = [
    (Finding("below", ("a", "b", "c", "speed"), 200, 100), "speed is 100; at least 200 is asked"),
    (Finding("below", ("a", "b", "c", "share"), 0.9, 0.85), "share is 0.85; at least 0.9 is asked"),
    # six digits would say that 0.9 is below 0.9
    (Finding("below", ("x",), 0.9, 0.8999999999), "x is 0.8999999999; at least 0.9 is asked"),
    (Finding("not_above", ("x",), 1, 1), "x is 1; more than 1 is asked"),
    (Finding("above", ("x",), 100_000_000_000, 120_000_000_001), "x is 120000000001; at most 1e+11 is asked"),
    (Finding("lacks", ("x",), "mtls", None), "x lacks mtls"),
    (Finding("not_one_of", ("x",), ["a", "b"], False), "x is false; a, b would do"),
    (Finding("missing", ("x",), None, None), "x is missing"),
    (Finding("too_few", ("x",), 2, 0), "x has 0; at least 2 are asked"),
    (Finding("mismatched", ("x",), "{a}", "{b}"), "x is {b}, which does not fit {a}"),
]


@pytest.mark.parametrize(("finding", "told"), FINDINGS)
def test_a_finding_is_a_sentence(finding: Finding, told: str) -> None:
    assert words.finding("en", finding) == told


def test_both_languages_say_the_same_things() -> None:
    for table in (words._TEXTS, words._FINDINGS, words.LEVELS, words.GRADES):
        assert table["en"].keys() == table["zh"].keys()


def test_no_sentence_is_left_over() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in Path(words.__file__).parents[1].rglob("*.py"))
    dynamic = {f"{why.name.lower()} part" for why in Why} | {sign.name.lower() for sign in Sign}
    known = words._TEXTS["en"].keys() - dynamic
    assert not [key for key in known if source.count(f'"{key}"') <= len(words.LANGUAGES) and f"'{key}'" not in source]
