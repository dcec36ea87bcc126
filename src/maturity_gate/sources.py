"""Read the sources of a service, and let the fact rules say what they show."""

from __future__ import annotations

from collections.abc import Iterable

from maturity_gate import collect, fields, validation
from maturity_gate.catalogue import Catalogue
from maturity_gate.engine import answers
from maturity_gate.engine.answers import Place, RawFact
from maturity_gate.engine.protocol import Engine
from maturity_gate.errors import EngineError
from maturity_gate.model import Fact, Json, Location, Resource, Unknown
from maturity_gate.result import Collected
from maturity_gate.settings import Settings


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
        for found in collect.collect(settings.root, source.name, source.options):
            if isinstance(found, Resource):
                resources.append(found)
            else:
                unknown.append(found)
        scopes.append((source.name, collect.kind(source.name, source.options), len(resources) - before))
    if not resources:
        return Collected(tuple(scopes), (), tuple(sorted(set(unknown))))
    answer = engine.evaluate("facts", {"resources": by_type(resources)})
    raw_facts, raw_unknown = answers.facts(answer, book.revision)
    try:
        facts = [_fact(raw, resources, book) for raw in raw_facts]
        unknown += [
            Unknown("; ".join([raw.reason, *_causes(resources, raw.places)]), _located(resources, raw.places))
            for raw in raw_unknown
        ]
    except (IndexError, KeyError) as exc:
        raise EngineError(f"the fact rules speak of what was not asked ({exc})") from exc
    facts.sort(key=lambda fact: (fact.path, fact.rule, fact.locations))
    return Collected(tuple(scopes), tuple(facts), tuple(sorted(set(unknown))))


def _fact(raw: RawFact, resources: list[Resource], book: Catalogue) -> Fact:
    fields.pattern(validation.schema("capabilities"), raw.path)
    return Fact(
        path=raw.path,
        value=raw.value,
        grade=min(resources[number].grade for number, _ in raw.places),
        rule=raw.rule,
        shows=book.rules[raw.rule].shows,
        locations=_located(resources, raw.places),
    )


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
