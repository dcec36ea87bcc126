"""Read the sources of a service, and let the fact rules say what they show."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import Final

from maturity_gate import collect, fields, validation, validity
from maturity_gate.catalogue import Catalogue
from maturity_gate.engine import answers
from maturity_gate.engine.answers import Place, RawFact, RawUnknown
from maturity_gate.engine.protocol import Engine
from maturity_gate.errors import EngineError
from maturity_gate.model import Fact, Grade, Json, Location, Resource, Unknown
from maturity_gate.result import Collected
from maturity_gate.settings import Settings
from maturity_gate.yamls import Parsed

_FIELDS: Final = "schemas/capabilities.json has the fields of a capability document, and `explain` those of a clause"


def read(settings: Settings, book: Catalogue, engine: Engine) -> Collected:
    """The facts of every scope, and what could not be decided.

    Raises InputError and CollectError for sources that cannot be read, EngineError where the rules give no answer, or
    one that no schema has a place for.
    """
    resources: list[Resource] = []
    unknown: list[Unknown] = []
    scopes: list[tuple[str, str, int]] = []
    for source in settings.sources:
        before = len(resources)
        for found in _in_date(settings, collect.collect(settings.root, source.name, source.options, source.locations)):
            if isinstance(found, Resource):
                resources.append(found)
            else:
                unknown.append(found)
        scopes.append((source.name, collect.kind(source.name, source.options), len(resources) - before))
    if not resources:
        return Collected(tuple(scopes), (), tuple(sorted(set(unknown))))
    answer = engine.evaluate("facts", {"resources": by_type(resources)})
    raw_facts, raw_unknown = answers.facts(answer, book.revision)
    _refuse_made_up(book, answer["facts"], [*raw_facts, *raw_unknown], len(resources))
    facts = [_fact(raw, resources, book) for raw in raw_facts]
    unknown += [
        Unknown("; ".join([raw.reason, *_causes(resources, raw.places)]), _located(resources, raw.places))
        for raw in raw_unknown
    ]
    facts.sort(key=lambda fact: (fact.path, fact.rule, fact.locations))
    return Collected(tuple(scopes), tuple(facts), tuple(sorted(set(unknown))))


def _in_date(settings: Settings, found: Iterable[Resource | Unknown]) -> Iterator[Resource | Unknown]:
    """What is found, without measurements that are too old on the day that is judged."""
    for one in found:
        if isinstance(one, Resource) and one.grade is Grade.MEASURED and settings.as_of is not None:
            yield from validity.in_date(one, settings.as_of, settings.measurements_valid_days)
        else:
            yield one


def _refuse_made_up(
    book: Catalogue, answered: Collection[str], raws: Iterable[RawFact | RawUnknown], resources: int
) -> None:
    """Every rule and resource in an answer is one that was asked about, and every rule of the team answers."""
    for raw in raws:
        if raw.rule not in book.rules:
            raise EngineError(f"{raw.rule} gives facts, and is no fact rule of this catalogue")
        if any(number >= resources for number, _ in raw.places):
            raise EngineError(f"{raw.rule} speaks of a resource that it was not given")
    # one that lacks a set is no part of the answer, and would show nothing without a word
    for name, rule in book.rules.items():
        if rule.own and name not in answered:
            remedy = "give it both, if only as `unknown contains null if false`"
            raise EngineError(f"{name} has not both sets, `facts` and `unknown`", remedy=remedy)


def _fact(raw: RawFact, resources: list[Resource], book: Catalogue) -> Fact:
    if wrong := _misplaced(raw, own=book.rules[raw.rule].own):
        raise EngineError(f"{raw.rule} gives {'.'.join(raw.path)}: {wrong}", remedy=_FIELDS)
    return Fact(
        path=raw.path,
        value=raw.value,
        grade=min(resources[number].grade for number, _ in raw.places),
        rule=raw.rule,
        shows=book.rules[raw.rule].shows,
        locations=_located(resources, raw.places),
    )


def _misplaced(raw: RawFact, *, own: bool) -> str:
    """Why no capability document could hold a fact; nothing where it could. Tests hold the values of our own rules."""
    schema = validation.schema("capabilities")
    try:
        known = fields.field(schema, raw.path) in _leaves()
    except (LookupError, TypeError, AttributeError):
        known = False
    if not known:
        return "no schema has a place for it"
    if not own:
        return ""
    value: Json = raw.value
    for key in reversed(raw.path):
        value = {key: value}
    found = validation.problems(Parsed(value, {(): Location("", 0, 0)}, ()), "capabilities", skip=len(raw.path))
    return found[0].message if found else ""


@cache
def _leaves() -> Collection[str]:
    return fields.leaves(validation.schema("capabilities")).keys()


def _located(resources: list[Resource], places: Iterable[Place]) -> tuple[Location, ...]:
    return tuple(sorted({resources[number].locate(pointer) for number, pointer in places}))


def _causes(resources: list[Resource], places: Iterable[Place]) -> list[str]:
    """Why the collector could not decide what a rule asked for."""
    causes = {
        reason
        for number, pointer in places
        for undecided, reason in resources[number].unknown.items()
        if pointer and undecided[: len(pointer)] == pointer[: len(undecided)]
    }
    return sorted(causes)


def by_type(resources: list[Resource]) -> dict[str, dict[str, list[Json]]]:
    """Resources as fact rules see them: by kind and then by type, each with its number."""
    grouped: dict[str, dict[str, list[Json]]] = {}
    for number, resource in enumerate(resources):
        seen: dict[str, Json] = {
            "id": number,
            "source": resource.source,
            "name": resource.name,
            "address": resource.address,
            "body": resource.body,
            "unknown": [list(pointer) for pointer in resource.unknown],
            "references": [
                {"pointer": list(pointer), "to": list(addresses)} for pointer, addresses in resource.references.items()
            ],
        }
        grouped.setdefault(resource.kind, {}).setdefault(resource.type, []).append(seen)
    return grouped
