"""Section 8 by value: the worked examples, every type of service, the readings, and what is refused."""

from collections.abc import Collection, Mapping
from fractions import Fraction
from importlib.resources import files

import pytest
import yaml

from maturity_gate.errors import UsageError
from maturity_gate.framework import Framework
from maturity_gate.model import Level
from maturity_gate.score import errata_json, score, score_json, sensitivity

FRAMEWORK = Framework.from_data(
    yaml.safe_load((files("maturity_gate") / "standard" / "gbt-45288.3-2025.yaml").read_text(encoding="utf-8"))
)
SUBDOMAINS = {subdomain.id: subdomain for subdomain in FRAMEWORK.subdomains}
BASIC, COLLABORATIVE, DEEP = Level
EVERYTHING = frozenset(FRAMEWORK.indicators)
SERVICE_TYPES = [list(weights) for weights in FRAMEWORK.service_types]


def required(level: Level) -> frozenset[str]:
    return frozenset(leaf for each in FRAMEWORK.subdomains for leaf in FRAMEWORK.required(each, level))


def new(subdomain: str, level: Level, count: int) -> frozenset[str]:
    return frozenset(FRAMEWORK.new(SUBDOMAINS[subdomain], level)[:count])


def summary(satisfied: Collection[str], provides: list[str], readings: Mapping[str, str]) -> list[str | None]:
    """The exact score of each level, and the level indicated."""
    result = score(FRAMEWORK, provides, satisfied, readings)
    exact = [each.score for each in result.levels.values()]
    return [*(None if value is None else str(value) for value in exact), result.indicated_level]


ALL_BASIC, ALL_COLLABORATIVE = required(BASIC), required(COLLABORATIVE)
ONE_SHORT_EACH = ALL_BASIC - {"6.1.1.1.a", "6.1.2.1.a", "6.1.3.1.a"}

WORKED_EXAMPLES = {
    "nothing": (frozenset(), ["0", None, None, None]),
    "all basic but one in each sub-domain": (ONE_SHORT_EACH, ["1", None, None, "basic"]),
    "all basic but two, both in hardware": (ALL_BASIC - {"6.1.1.1.a", "6.1.1.1.b"}, ["4/3", None, None, "basic"]),
    "all basic": (ALL_BASIC, ["2", "2", None, "basic"]),
    "all basic, and 5 of hardware's 9 new": (
        ALL_BASIC | new("6.1.1", COLLABORATIVE, 5),
        ["2", "13/6", None, "collaborative"],
    ),
    "all basic, and 4 of hardware's 9 new": (ALL_BASIC | new("6.1.1", COLLABORATIVE, 4), ["2", "2", None, "basic"]),
    "all basic, and 5 of platform as a whole's 10 new": (
        ALL_BASIC | new("6.1.3", COLLABORATIVE, 5),
        ["2", "2", None, "basic"],
    ),
    "all basic, and 6 of platform as a whole's 10 new": (
        ALL_BASIC | new("6.1.3", COLLABORATIVE, 6),
        ["2", "13/6", None, "collaborative"],
    ),
    "all basic, and all of hardware's 9 new": (
        ALL_BASIC | new("6.1.1", COLLABORATIVE, 9),
        ["2", "7/3", None, "collaborative"],
    ),
    "all collaborative": (ALL_COLLABORATIVE, ["2", "3", "3", "collaborative"]),
    "all collaborative but one": (ALL_COLLABORATIVE - {"6.1.1.1.f"}, ["2", "17/6", None, "collaborative"]),
    "all collaborative, and 5 of hardware's 10 deep ones": (
        ALL_COLLABORATIVE | new("6.1.1", DEEP, 5),
        ["2", "3", "3", "collaborative"],
    ),
    "all collaborative, and 6 of hardware's 10 deep ones": (
        ALL_COLLABORATIVE | new("6.1.1", DEEP, 6),
        ["2", "3", "10/3", "deep"],
    ),
    "everything": (EVERYTHING, ["2", "3", "5", "deep"]),
    "everything but one basic indicator": (EVERYTHING - {"6.1.3.4.b.2"}, ["5/3", None, None, "basic"]),
}


@pytest.mark.parametrize(("satisfied", "expected"), WORKED_EXAMPLES.values(), ids=WORKED_EXAMPLES)
def test_a_platform_service_scores(satisfied: frozenset[str], expected: list[str | None]) -> None:
    assert summary(satisfied, ["platform"], {}) == expected


@pytest.mark.parametrize("provides", SERVICE_TYPES, ids=",".join)
def test_every_type_of_service_can_reach_every_level(provides: list[str]) -> None:
    domains = [domain for domain in FRAMEWORK.domains if domain.name in provides]
    lift = {level: new(domains[0].subdomains[0].id, level, 10) for level in (COLLABORATIVE, DEEP)}
    steps = [frozenset(), ALL_BASIC, ALL_BASIC | lift[COLLABORATIVE], ALL_COLLABORATIVE, ALL_COLLABORATIVE | lift[DEEP]]
    levels = [score(FRAMEWORK, provides, satisfied).indicated_level for satisfied in steps]
    assert levels == [None, BASIC, COLLABORATIVE, COLLABORATIVE, DEEP]
    assert summary(EVERYTHING, provides, {}) == ["2", "3", "5", "deep"]


def test_subdomains_weigh_the_same_within_their_domain_and_domains_within_the_service() -> None:
    satisfied = ALL_BASIC | new("6.1.1", COLLABORATIVE, 5) | new("6.2.1", COLLABORATIVE, 5)
    result = score(FRAMEWORK, ["platform", "development", "inference"], satisfied).levels[COLLABORATIVE]
    assert result.subdomains == {
        **dict.fromkeys(SUBDOMAINS, Fraction(2)),
        "6.1.1": Fraction(5, 2),
        "6.2.1": Fraction(3),
    }
    assert result.domains == {"6.1": Fraction(13, 6), "6.2": Fraction(5, 2), "6.3": Fraction(2)}
    assert result.score == Fraction(20, 9)


def test_a_weak_domain_keeps_the_others_from_the_next_level() -> None:
    weak = EVERYTHING - {"6.2.1.1.a"}
    assert summary(weak, ["platform"], {}) == ["2", "3", "5", "deep"]
    assert summary(weak, ["platform", "development"], {}) == ["7/4", None, None, "basic"]


def test_the_json_of_a_score_has_exact_fractions_and_null_where_a_level_may_not_be_assessed() -> None:
    satisfied = ALL_BASIC | new("6.1.1", COLLABORATIVE, 5)
    assert score_json(score(FRAMEWORK, ["platform"], satisfied)) == {
        "indicated_level": "collaborative",
        "levels": {
            "basic": {
                "assessable": True,
                "reached": True,
                "score": "2",
                "domains": {"6.1": "2"},
                "subdomains": {"6.1.1": "2", "6.1.2": "2", "6.1.3": "2"},
            },
            "collaborative": {
                "assessable": True,
                "reached": True,
                "score": "13/6",
                "domains": {"6.1": "13/6"},
                "subdomains": {"6.1.1": "5/2", "6.1.2": "2", "6.1.3": "2"},
            },
            "deep": {
                "assessable": False,
                "reached": False,
                "score": None,
                "domains": {"6.1": None},
                "subdomains": {"6.1.1": None, "6.1.2": None, "6.1.3": None},
            },
        },
    }


def test_the_json_of_a_score_below_basic_has_no_level() -> None:
    assert score_json(score(FRAMEWORK, ["inference"], []))["indicated_level"] is None


F_OF_COMPRESSION = {"6.1.2.4.f"}
TOOLCHAIN_NEW = frozenset(FRAMEWORK.new(SUBDOMAINS["6.1.2"], COLLABORATIVE)) - F_OF_COMPRESSION
TWO_PARTS_OF_ONE_LETTER_SHORT = ALL_BASIC - {"6.2.1.2.b.1", "6.2.1.2.b.2", "6.2.2.1.a"}
ONLY_PARTS_ARE_NEW = ALL_BASIC | {"6.2.1.2.b.3", "6.2.1.2.b.4", "6.2.1.2.b.5"}


@pytest.mark.parametrize(
    ("provides", "satisfied", "reading", "default", "other"),
    [
        pytest.param(
            "platform",
            ALL_BASIC | F_OF_COMPRESSION | set(sorted(TOOLCHAIN_NEW)[:6]),
            ("E1", "sister"),
            ["2", "13/6", None, "collaborative"],
            ["2", "2", None, "basic"],
            id="E1: 7 of 13 are more than half, 6 of 12 are not",
        ),
        pytest.param(
            "platform",
            (ALL_COLLABORATIVE - F_OF_COMPRESSION) | new("6.1.1", DEEP, 6),
            ("E1", "sister"),
            ["2", "17/6", None, "collaborative"],
            ["2", "3", "10/3", "deep"],
            id="E1: only the last of compression is unmet at collaborative",
        ),
        pytest.param(
            "platform",
            ONE_SHORT_EACH,
            ("E2", "exceeds"),
            ["1", None, None, "basic"],
            ["1", None, None, None],
            id="E2: exactly 1",
        ),
        pytest.param(
            "development",
            TWO_PARTS_OF_ONE_LETTER_SHORT,
            ("E3", "letters"),
            ["1/2", None, None, None],
            ["1", None, None, "basic"],
            id="E3: two unmet parts are one unmet letter",
        ),
        pytest.param(
            "development",
            ONLY_PARTS_ARE_NEW,
            ("E3", "letters"),
            ["2", "9/4", None, "collaborative"],
            ["2", "2", None, "basic"],
            id="E3: three of five new parts are one of three new letters",
        ),
    ],
)
def test_a_reading_changes_the_result(
    provides: str, satisfied: frozenset[str], reading: tuple[str, str], default: list[str], other: list[str]
) -> None:
    assert summary(satisfied, [provides], {}) == default
    assert summary(satisfied, [provides], dict([reading])) == other


def test_the_errata_of_a_report_show_the_level_under_each_reading() -> None:
    entries = sensitivity(FRAMEWORK, ["development"], lambda _: TWO_PARTS_OF_ONE_LETTER_SHORT)
    assert errata_json(entries) == [
        {
            "id": "E2",
            "clauses": ["Table 5", "8.4"],
            "reading": "table",
            "levels": {"table": None, "exceeds": None},
            "differs": False,
        },
        {
            "id": "E3",
            "clauses": ["8.1"],
            "reading": "leaves",
            "levels": {"leaves": None, "letters": "basic"},
            "differs": True,
        },
    ]


def test_e4_changes_what_is_satisfied() -> None:
    five = {"6.1.1.1.h", "6.1.1.1.i", "6.1.1.1.j", "6.1.1.2.e", "6.1.1.2.f"}
    trains_130_000_tokens = {"binary": frozenset[str](), "decimal": frozenset({"6.1.1.1.g"})}
    entries = sensitivity(
        FRAMEWORK, ["platform"], lambda readings: ALL_COLLABORATIVE | five | trains_130_000_tokens[readings["E4"]]
    )
    assert {entry.erratum.id: entry.levels for entry in entries if entry.differs} == {
        "E4": {"binary": COLLABORATIVE, "decimal": DEEP}
    }


@pytest.mark.parametrize(
    ("provides", "errata"),
    [
        (["platform"], ["E1", "E2", "E3", "E4"]),
        (["development"], ["E2", "E3"]),
        (["inference"], ["E2"]),
        (["platform", "development", "inference"], ["E1", "E2", "E3", "E4"]),
    ],
)
def test_an_erratum_that_cannot_touch_a_service_is_not_listed(provides: list[str], errata: list[str]) -> None:
    entries = sensitivity(FRAMEWORK, provides, lambda _: ALL_BASIC)
    assert [entry.erratum.id for entry in entries] == errata


def test_an_erratum_is_varied_with_the_other_readings_as_chosen() -> None:
    entries = sensitivity(
        FRAMEWORK, ["development"], lambda _: TWO_PARTS_OF_ONE_LETTER_SHORT, {"E2": "exceeds", "E3": "letters"}
    )
    assert [(entry.erratum.id, entry.reading, entry.levels, entry.differs) for entry in entries] == [
        ("E2", "exceeds", {"table": BASIC, "exceeds": None}, True),
        ("E3", "letters", {"leaves": None, "letters": None}, False),
    ]


@pytest.mark.parametrize(
    ("provides", "asked"),
    [
        ([], "nothing provided"),
        (["platform", "inference"], "platform,inference"),
        (["development", "inference"], "development,inference"),
        (["hardware"], "hardware"),
    ],
)
def test_a_combination_that_table_4_does_not_have_is_refused_and_the_five_are_named(
    provides: list[str], asked: str
) -> None:
    with pytest.raises(UsageError) as refused:
        score(FRAMEWORK, provides, EVERYTHING)
    assert str(refused.value) == (
        f"{asked}: not a type of service in Table 4; give one of: platform; development; inference; "
        "platform,development; platform,development,inference"
    )


def test_unknown_indicators_are_refused_by_name_with_the_nearest_that_there_is() -> None:
    with pytest.raises(UsageError) as refused:
        score(FRAMEWORK, ["platform"], ["6.1.1.1.a", "latency", "6.1.2.2.b", "6.1.1.1.E"])
    assert str(refused.value).splitlines() == [
        "6.1.1.1.E: no such indicator; did you mean 6.1.1.1.e?",
        "6.1.2.2.b: no such indicator; did you mean 6.1.2.2.b.1?",
        "latency: no such indicator",
    ]


def test_a_flood_of_unknown_indicators_is_cut_short() -> None:
    with pytest.raises(UsageError) as refused:
        score(FRAMEWORK, ["platform"], [f"x{n}" for n in range(1000)])
    assert str(refused.value).splitlines()[10:] == ["and 990 more"]


def test_an_unknown_reading_is_refused() -> None:
    with pytest.raises(UsageError, match="E3=lines: no such reading; give one of: leaves, letters"):
        score(FRAMEWORK, ["platform"], [], {"E3": "lines"})
