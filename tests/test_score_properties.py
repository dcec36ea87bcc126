"""What holds of section 8 for every service, whatever it satisfies and however the errata are read."""

from dataclasses import dataclass
from fractions import Fraction
from importlib.resources import files
from random import Random

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from maturity_gate.framework import Framework, Subdomain, letter
from maturity_gate.model import Level
from maturity_gate.score import Score, score

FRAMEWORK = Framework.from_data(
    yaml.safe_load((files("maturity_gate") / "standard" / "gbt-45288.3-2025.yaml").read_text(encoding="utf-8"))
)
BASIC, COLLABORATIVE, DEEP = Level
EVERYTHING = frozenset(FRAMEWORK.indicators)
POINTS: dict[Level, list[Fraction]] = {
    BASIC: [Fraction(0), Fraction(1), Fraction(2)],
    COLLABORATIVE: [Fraction(2), Fraction(5, 2), Fraction(3)],
    DEEP: [Fraction(3), Fraction(4), Fraction(5)],
}
untimed = settings(deadline=None)


@dataclass(frozen=True)
class Service:
    provides: tuple[str, ...]
    readings: dict[str, str]
    satisfied: frozenset[str]

    def score(self, also: frozenset[str] = frozenset(), **readings: str) -> Score:
        return score(FRAMEWORK, self.provides, self.satisfied | also, {**self.readings, **readings})

    @property
    def subdomains(self) -> list[Subdomain]:
        return [each for domain in FRAMEWORK.domains if domain.name in self.provides for each in domain.subdomains]


def required(level: Level) -> frozenset[str]:
    return frozenset(leaf for each in FRAMEWORK.subdomains for leaf in FRAMEWORK.required(each, level))


ids = st.frozensets(st.sampled_from(FRAMEWORK.indicators))

# complete up to a level, then a handful more and at most three fewer, so that every level is met often
satisfied = st.builds(
    lambda complete, more, less: (complete | more) - less,
    st.sampled_from([frozenset(), *map(required, Level)]),
    st.one_of(ids, st.sampled_from(FRAMEWORK.subdomains).map(lambda each: frozenset(FRAMEWORK.required(each, DEEP)))),
    st.one_of(st.just(frozenset()), st.frozensets(st.sampled_from(FRAMEWORK.indicators), max_size=3)),
)
readings = st.fixed_dictionaries(
    {}, optional={erratum.id: st.sampled_from(sorted(erratum.readings)) for erratum in FRAMEWORK.errata}
)
services = st.builds(Service, st.sampled_from([tuple(each) for each in FRAMEWORK.service_types]), readings, satisfied)


def rank(level: Level | None) -> int:
    return -1 if level is None else list(Level).index(level)


@untimed
@given(services, ids)
def test_satisfying_more_closes_no_level_and_lowers_no_score(service: Service, more: frozenset[str]) -> None:
    """A level that opens has a score where there was none; one that was open stays open, and scores no less."""
    before, after = service.score(), service.score(more)
    for level in Level:
        old, new = before.levels[level], after.levels[level]
        assert new.assessable or not old.assessable
        assert new.reached or not old.reached
        if old.score is not None and new.score is not None:
            assert new.score >= old.score
            assert all(new.subdomains[each] >= old.subdomains[each] for each in old.subdomains)
    assert rank(after.indicated_level) >= rank(before.indicated_level)


@untimed
@given(services)
def test_points_are_those_of_the_level_and_scores_are_their_means(service: Service) -> None:
    for level, result in service.score().levels.items():
        if not result.assessable:
            assert (result.reached, result.score, result.domains, result.subdomains) == (False, None, {}, {})
            continue
        assert set(result.subdomains.values()).issubset(POINTS[level])
        assert list(result.subdomains) == [each.id for each in service.subdomains]
        for domain, value in result.domains.items():
            own = [points for each, points in result.subdomains.items() if each.startswith(f"{domain}.")]
            assert value == sum(own) / len(own)
        assert result.score == sum(result.domains.values()) / len(service.provides)
        assert POINTS[level][0] <= result.score <= POINTS[level][-1]


@untimed
@given(services)
def test_a_level_is_assessed_exactly_where_every_lower_one_is_full(service: Service) -> None:
    levels = service.score().levels
    assert [levels[level].assessable for level in Level] == [
        True,
        levels[BASIC].score == 2,
        levels[COLLABORATIVE].score == 3,
    ]


@untimed
@given(services)
def test_a_level_that_is_reached_has_every_lower_one_reached(service: Service) -> None:
    result = service.score()
    reached = [result.levels[level].reached for level in Level]
    assert reached == sorted(reached, reverse=True)
    assert rank(result.indicated_level) == sum(reached) - 1


@untimed
@given(services)
def test_collaborative_and_deep_need_all_below_and_most_of_what_is_new_in_one_subdomain(service: Service) -> None:
    tables = FRAMEWORK.read(service.readings)
    by_letter = service.readings.get("E3") == "letters"

    def complete(level: Level) -> bool:
        return all(service.satisfied.issuperset(tables.required(each, level)) for each in service.subdomains)

    def lifted(subdomain: Subdomain, level: Level) -> bool:
        units: dict[str, bool] = {}
        for leaf in tables.required(subdomain, level):
            unit = letter(leaf) if by_letter else leaf
            units[unit] = units.get(unit, True) and leaf in service.satisfied
        new = {letter(leaf) if by_letter else leaf for leaf in tables.new(subdomain, level)}
        return all(units.values()) or sum(units[unit] for unit in new) > len(new) / 2

    levels = service.score().levels
    for below, level in ((BASIC, COLLABORATIVE), (COLLABORATIVE, DEEP)):
        lift = any(lifted(each, level) for each in service.subdomains)
        assert levels[level].reached == (complete(below) and lift)


@untimed
@given(services)
def test_basic_needs_a_score_of_1_or_by_8_4_more_than_1(service: Service) -> None:
    basic = service.score(E2="table").levels[BASIC]
    strict = service.score(E2="exceeds").levels[BASIC]
    assert basic.score is not None
    assert (basic.score, basic.reached, strict.reached) == (strict.score, basic.score >= 1, basic.score > 1)


@untimed
@given(services, st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(service: Service, random: Random) -> None:
    shuffled = sorted(service.satisfied) * 2
    random.shuffle(shuffled)
    assert score(FRAMEWORK, service.provides[::-1], shuffled, service.readings) == service.score()


@untimed
@given(services, ids)
def test_what_a_service_does_not_provide_does_not_matter(service: Service, more: frozenset[str]) -> None:
    own = {leaf for each in service.subdomains for item in each.items for leaf in item.indicators}
    assert service.score(more - own) == service.score()


@untimed
@given(services)
def test_whether_levels_are_complete_does_not_depend_on_the_unit(service: Service) -> None:
    """Letters only forgive: several unmet parts of one letter are one unmet requirement at basic."""
    leaves, letters = service.score(E3="leaves").levels, service.score(E3="letters").levels
    assert [leaves[level].assessable for level in Level] == [letters[level].assessable for level in Level]
    assert all(letters[BASIC].subdomains[each] >= points for each, points in leaves[BASIC].subdomains.items())


@untimed
@given(services)
def test_the_sister_reading_asks_less_before_deep(service: Service) -> None:
    existing, sister = service.score(E1="existing").levels, service.score(E1="sister").levels
    assert existing[BASIC] == sister[BASIC]
    assert sister[DEEP].assessable or not existing[DEEP].assessable


@untimed
@given(satisfied, readings)
def test_the_basic_score_of_a_combination_is_the_mean_of_its_domains_alone(
    met: frozenset[str], chosen: dict[str, str]
) -> None:
    names = [domain.name for domain in FRAMEWORK.domains]
    alone = [score(FRAMEWORK, [name], met, chosen).levels[BASIC].score for name in names]
    assert score(FRAMEWORK, names, met, chosen).levels[BASIC].score == sum(each or 0 for each in alone) / 3


@untimed
@given(readings)
def test_everything_is_deep_and_nothing_is_no_level_under_every_reading(chosen: dict[str, str]) -> None:
    for weights in FRAMEWORK.service_types:
        assert score(FRAMEWORK, list(weights), EVERYTHING, chosen).indicated_level is DEEP
        assert score(FRAMEWORK, list(weights), (), chosen).indicated_level is None
