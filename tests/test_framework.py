"""The standard as data has what the standard has: every count of the interpretation, and Table 3 row by row."""

import json
import pickle
from fractions import Fraction
from importlib.resources import files

import pytest
import yaml

from maturity_gate.errors import UsageError
from maturity_gate.framework import Framework, Interval, Requirement, Unit, letter
from maturity_gate.model import Level
from maturity_gate.yamls import parse

TEXT = (files("maturity_gate") / "standard" / "gbt-45288.3-2025.yaml").read_text(encoding="utf-8")
DATA = yaml.safe_load(TEXT)
FRAMEWORK = Framework.from_data(DATA)
SUBDOMAINS = {subdomain.id: subdomain for subdomain in FRAMEWORK.subdomains}
ITEMS = {item.id: item for subdomain in FRAMEWORK.subdomains for item in subdomain.items}

NAMES = {
    "platform": {
        "hardware": ["compute", "network", "storage"],
        "toolchain": ["training", "data_processing", "fine_tuning", "compression", "monitoring", "evaluation"],
        "overall": ["compatibility", "reliability", "parallelism", "usability"],
    },
    "development": {
        "data": ["ingestion", "processing"],
        "production": ["design", "training", "fine_tuning", "compression", "validation", "deployment"],
    },
    "inference": {
        "serving": ["deployment", "efficiency", "stability"],
        "applications": ["industry", "interaction"],
        "operations": ["feedback", "ecosystem"],
    },
}

# item, what Table 3 requires at basic, what it adds at collaborative, what it adds at deep: read off the printed table
TABLE_3 = [
    ("6.1.1.1", "a b", "c d e f", "g h i j k"),
    ("6.1.1.2", "a b", "c d", "e f"),
    ("6.1.1.3", "a b c", "d e f", "g h i"),
    ("6.1.2.1", "a", "b c d", "e"),
    ("6.1.2.2", "a b.1 b.2 b.3 c.1 c.2 c.3", "b.4 b.5 b.6 c.4", "d e"),
    ("6.1.2.3", "a b", "c d", "e"),
    ("6.1.2.4", "a b c", "d e f", ""),
    ("6.1.2.5", "a.1 a.2 a.3 a.4 a.5", "", "b.1 b.2 b.3"),
    ("6.1.2.6", "a", "b", "c"),
    ("6.1.3.1", "a b", "c d", "e f"),
    ("6.1.3.2", "a b", "c d e g", "f"),
    ("6.1.3.3", "a b", "c", "d"),
    ("6.1.3.4", "a b.1 b.2", "c d e", "f.1 f.2 f.3 f.4"),
    ("6.2.1.1", "a", "b c", "d"),
    ("6.2.1.2", "a b.1 b.2", "b.3 b.4 b.5", "c d"),
    ("6.2.2.1", "a", "b c", "d"),
    ("6.2.2.2", "a", "b c.1 c.2 c.3 c.4 d", "e f g"),
    ("6.2.2.3", "a b c", "d", "e f g"),
    ("6.2.2.4", "a", "b", "c d e"),
    ("6.2.2.5", "a b", "", "c d"),
    ("6.2.2.6", "a", "b c", "d e f g h"),
    ("6.3.1.1", "a b c", "d e f", "g h"),
    ("6.3.1.2", "a b", "c d", "e f g h"),
    ("6.3.1.3", "a b", "c d e", "f g"),
    ("6.3.2.1", "a", "b c", "d e"),
    ("6.3.2.2", "a b c", "d e", "f g h i j"),
    ("6.3.3.1", "a b", "", "c"),
    ("6.3.3.2", "a", "b c d e", "f g h i"),
]

# sub-domain, required at basic / collaborative / deep, new at collaborative / deep
COUNTS = [
    ("6.1.1", (7, 16, 26), (9, 10)),
    ("6.1.2", (19, 32, 40), (13, 8)),
    ("6.1.3", (9, 19, 27), (10, 8)),
    ("6.2.1", (4, 9, 12), (5, 3)),
    ("6.2.2", (9, 21, 38), (12, 17)),
    ("6.3.1", (7, 15, 23), (8, 8)),
    ("6.3.2", (4, 8, 15), (4, 7)),
    ("6.3.3", (3, 7, 12), (4, 5)),
]


def test_the_file_repeats_no_key_and_means_the_same_in_yaml_1_1_and_1_2() -> None:
    assert [(parsed.value, parsed.problems) for parsed in parse(TEXT, "standard.yaml")] == [(DATA, ())]


def _ids(item: str, leaves: str) -> set[str]:
    return {f"{item}.{leaf}" for leaf in leaves.split()}


def test_there_are_three_domains_eight_subdomains_and_28_items_with_the_names_of_the_design() -> None:
    names = {
        domain.name: {subdomain.name: [item.name for item in subdomain.items] for subdomain in domain.subdomains}
        for domain in FRAMEWORK.domains
    }
    assert names == NAMES
    assert (len(FRAMEWORK.domains), len(FRAMEWORK.subdomains), len(ITEMS)) == (3, 8, 28)


def test_ids_count_from_one_under_their_parent() -> None:
    for d, domain in enumerate(FRAMEWORK.domains, start=1):
        assert domain.id == f"6.{d}"
        for s, subdomain in enumerate(domain.subdomains, start=1):
            assert subdomain.id == f"6.{d}.{s}"
            assert [item.id for item in subdomain.items] == [
                f"6.{d}.{s}.{i}" for i in range(1, len(subdomain.items) + 1)
            ]


def test_there_are_193_indicators_of_which_93_50_and_50_by_domain() -> None:
    assert len(FRAMEWORK.indicators) == len(set(FRAMEWORK.indicators)) == 193
    by_domain = {
        domain.name: sum(len(item.indicators) for subdomain in domain.subdomains for item in subdomain.items)
        for domain in FRAMEWORK.domains
    }
    assert by_domain == {"platform": 93, "development": 50, "inference": 50}


def test_letters_and_parts_have_no_gap_and_a_letter_with_parts_is_no_indicator() -> None:
    for item in ITEMS.values():
        letters = list(dict.fromkeys(map(letter, item.indicators)))
        assert letters == [f"{item.id}.{each}" for each in "abcdefghijk"[: len(letters)]]
        for each in letters:
            parts = [leaf for leaf in item.indicators if letter(leaf) == each]
            assert parts in ([each], [f"{each}.{n}" for n in range(1, len(parts) + 1)])


@pytest.mark.parametrize(("item", "basic", "collaborative", "deep"), TABLE_3)
def test_table_3_requires(item: str, basic: str, collaborative: str, deep: str) -> None:
    row = FRAMEWORK.table3[item]
    sums = [basic, f"{basic} {collaborative}", f"{basic} {collaborative} {deep}"]
    assert [set(row[level]) for level in Level] == [_ids(item, leaves) for leaves in sums]
    assert row[Level.DEEP] == ITEMS[item].indicators


def test_every_item_has_its_row_of_table_3_here_and_in_the_data() -> None:
    assert [row[0] for row in TABLE_3] == list(ITEMS) == list(DATA["table_3"]) == list(FRAMEWORK.table3)


@pytest.mark.parametrize(("subdomain", "required", "new"), COUNTS)
def test_a_subdomain_requires_as_many_at_each_level(
    subdomain: str, required: tuple[int, int, int], new: tuple[int, int]
) -> None:
    table = SUBDOMAINS[subdomain]
    assert tuple(len(FRAMEWORK.required(table, level)) for level in Level) == required
    assert tuple(len(FRAMEWORK.new(table, level)) for level in Level) == (required[0], *new)


def test_the_levels_of_an_indicator_are_all_that_require_it() -> None:
    levels = {leaf: FRAMEWORK.levels(leaf) for leaf in ("6.1.2.2.b.3", "6.1.2.2.b.4", "6.1.3.2.f")}
    assert levels == {
        "6.1.2.2.b.3": (Level.BASIC, Level.COLLABORATIVE, Level.DEEP),
        "6.1.2.2.b.4": (Level.COLLABORATIVE, Level.DEEP),
        "6.1.3.2.f": (Level.DEEP,),
    }


def test_every_title_is_in_english_and_chinese_and_unique_among_its_siblings() -> None:
    groups = [
        [scale.title for scale in FRAMEWORK.scales.values()],
        [domain.title for domain in FRAMEWORK.domains],
        *([subdomain.title for subdomain in domain.subdomains] for domain in FRAMEWORK.domains),
        *([item.title for item in subdomain.items] for subdomain in FRAMEWORK.subdomains),
    ]
    for group in groups:
        for language in ("en", "zh"):
            titles = [title[language] for title in group]
            assert all(titles)
            assert len(set(titles)) == len(titles)


def test_table_4_has_five_types_of_service_whose_domains_weigh_the_same() -> None:
    one, half, third = Fraction(1), Fraction(1, 2), Fraction(1, 3)
    assert list(FRAMEWORK.service_types) == [
        {"platform": one},
        {"development": one},
        {"inference": one},
        {"platform": half, "development": half},
        {"platform": third, "development": third, "inference": third},
    ]


def test_table_5_has_a_closed_lower_end_at_basic_only() -> None:
    intervals = [FRAMEWORK.scales[level].interval for level in Level]
    one, two, three, five = map(Fraction, (1, 2, 3, 5))
    assert intervals == [
        Interval(low=one, high=two, closed=True),
        Interval(low=two, high=three, closed=False),
        Interval(low=three, high=five, closed=False),
    ]
    below = Fraction(999, 1000)
    assert [[score in interval for score in (below, one, two, three, five)] for interval in intervals] == [
        [False, True, True, False, False],
        [False, False, False, True, False],
        [False, False, False, False, True],
    ]


def test_section_8_gives_these_points() -> None:
    points = {
        level.value: f"{scale.full} {scale.partial} {scale.otherwise}" for level, scale in FRAMEWORK.scales.items()
    }
    assert points == {"basic": "2 1 0", "collaborative": "3 5/2 2", "deep": "5 4 3"}
    assert [scale.partly for scale in FRAMEWORK.scales.values()] == ["all_but_one", "most_of_new", "most_of_new"]


def test_the_errata_are_e1_to_e5_with_the_default_reading_first() -> None:
    readings = {erratum.id: list(erratum.readings) for erratum in FRAMEWORK.errata}
    assert readings == {
        "E1": ["existing", "sister"],
        "E2": ["table", "exceeds"],
        "E3": ["leaves", "letters"],
        "E4": ["binary", "decimal"],
        "E5": ["same"],
    }
    assert FRAMEWORK.readings() == {"E1": "existing", "E2": "table", "E3": "leaves", "E4": "binary", "E5": "same"}


def test_every_reading_is_described_and_only_another_than_the_default_changes_something() -> None:
    for erratum in FRAMEWORK.errata:
        for name, reading in erratum.readings.items():
            assert all(reading.description[language] for language in ("en", "zh"))
            # E4 is read by policies, which the tables do not know
            assert bool(reading.changes) == (name != erratum.default and erratum.id != "E4")


def test_an_erratum_touches_the_domains_where_its_readings_can_differ() -> None:
    everywhere = {"platform", "development", "inference"}
    with_parts = {
        domain.name
        for domain in FRAMEWORK.domains
        for subdomain in domain.subdomains
        for item in subdomain.items
        if any(letter(leaf) != leaf for leaf in item.indicators)
    }
    assert with_parts == {"platform", "development"}
    assert {erratum.id: erratum.touches for erratum in FRAMEWORK.errata} == {
        "E1": {"platform"},
        "E2": everywhere,
        "E3": with_parts,
        "E4": {"platform"},
        "E5": everywhere,
    }


def test_e1_moves_one_indicator_of_compression_from_collaborative_to_deep() -> None:
    sister = FRAMEWORK.read({"E1": "sister"})
    toolchain = SUBDOMAINS["6.1.2"]
    assert FRAMEWORK.levels("6.1.2.4.f") == (Level.COLLABORATIVE, Level.DEEP)
    assert sister.levels("6.1.2.4.f") == (Level.DEEP,)
    assert [len(sister.required(toolchain, level)) for level in Level] == [19, 31, 40]
    assert [len(sister.new(toolchain, level)) for level in Level] == [19, 12, 9]
    assert {**sister.table3, "6.1.2.4": None} == {**FRAMEWORK.table3, "6.1.2.4": None}


def test_e2_opens_the_lower_end_of_basic() -> None:
    interval = FRAMEWORK.read({"E2": "exceeds"}).scales[Level.BASIC].interval
    assert interval == Interval(low=Fraction(1), high=Fraction(2), closed=False)


def test_e3_makes_a_letter_one_requirement_that_is_new_if_one_of_its_parts_is() -> None:
    letters = FRAMEWORK.read({"E3": "letters"})
    assert (FRAMEWORK.unit, letters.unit) == (Unit.LEAVES, Unit.LETTERS)
    data = SUBDOMAINS["6.2.1"]
    assert letters.requirements(data, Level.COLLABORATIVE) == (
        Requirement("6.2.1.1.a", ("6.2.1.1.a",), new=False),
        Requirement("6.2.1.1.b", ("6.2.1.1.b",), new=True),
        Requirement("6.2.1.1.c", ("6.2.1.1.c",), new=True),
        Requirement("6.2.1.2.a", ("6.2.1.2.a",), new=False),
        Requirement("6.2.1.2.b", tuple(f"6.2.1.2.b.{n}" for n in range(1, 6)), new=True),
    )
    assert [len(FRAMEWORK.requirements(data, level)) for level in Level] == [4, 9, 12]


def test_e4_changes_no_table() -> None:
    assert FRAMEWORK.read({"E4": "decimal"}) == FRAMEWORK


def test_reading_again_starts_from_the_defaults() -> None:
    assert FRAMEWORK.read({"E1": "sister", "E3": "letters"}).read() == FRAMEWORK.read() == FRAMEWORK


@pytest.mark.parametrize(
    ("readings", "message"),
    [
        ({"E9": "table"}, "E9: no such erratum; give one of: E1, E2, E3, E4, E5"),
        ({"E2": "letters"}, "E2=letters: no such reading; give one of: table, exceeds"),
    ],
)
def test_an_unknown_reading_is_refused(readings: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError) as refused:
        FRAMEWORK.read(readings)
    assert str(refused.value) == message


def test_the_framework_survives_json_with_sorted_keys_and_pickling() -> None:
    assert Framework.from_data(json.loads(json.dumps(DATA, sort_keys=True))) == FRAMEWORK
    assert pickle.loads(pickle.dumps(FRAMEWORK)) == FRAMEWORK
