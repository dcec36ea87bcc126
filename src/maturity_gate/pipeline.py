"""One assessment from settings to report: a plain function over frozen values, without global state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from maturity_gate import __version__, assurance, catalogue, collect, declaration, document, gate, judging, score
from maturity_gate.catalogue import Catalogue
from maturity_gate.document import Document
from maturity_gate.engine import answers, open_engine
from maturity_gate.engine.answers import Place
from maturity_gate.engine.protocol import Engine, Options
from maturity_gate.files import BUNDLE
from maturity_gate.model import Fact, Grade, Indicator, Json, Outcome, Resource, Unknown
from maturity_gate.result import Collected, EngineInfo, Located, Report, Result
from maturity_gate.settings import Settings

_SHORTFALLS = frozenset({"above", "below", "mismatched", "not_above", "not_one_of"})
"""Findings that say a figure is wrong, not that a part is missing: a fact under one of them shows nothing."""


def assess(settings: Settings) -> Report:
    """Judge one service.

    Raises InputError for what its people wrote, CollectError and EngineError where there can be no verdict.
    """
    book = catalogue.load()
    book.framework.weights(settings.provides)
    declared = declaration.load(settings.root, settings.capabilities)
    engine = _engine(settings, book)
    collected = _collected(settings, book, engine)
    merged = document.with_facts(declared, collected.facts)
    readings = book.framework.readings(settings.readings)
    shown = assurance.projections(merged.document)
    judgement = judging.judge(engine, book, shown, readings, settings.as_of)
    grades = judgement.grades(readings)
    met = {floor: assurance.met_at(floor, book.indicators, grades) for floor in Grade}
    floors = {floor: score.score(book.framework, settings.provides, met[floor], readings) for floor in Grade}

    def met_under(varied: Mapping[str, str]) -> frozenset[str]:
        return assurance.met_at(settings.floor, book.indicators, judgement.grades(varied))

    indicated = floors[settings.floor].indicated_level
    return Report(
        version=__version__,
        standard=book.framework.standard,
        service=settings.service,
        provides=settings.provides,
        engine=EngineInfo(engine.name, engine.version, book.revision),
        target=settings.target,
        floor=settings.floor,
        verdict=gate.judge(settings.target, settings.floor, indicated, merged.contradictions),
        floors=floors,
        met=met,
        capped=assurance.capped(settings.floor, [each for each in book.indicators if each.domain in settings.provides]),
        indicators=tuple(
            _result(each, judgement.outcome(each), grades[each.id], merged.document, book) for each in book.indicators
        ),
        contradictions=merged.contradictions,
        unknown=tuple(sorted({*collected.unknown, *merged.unknown})),
        errata=score.sensitivity(book.framework, settings.provides, met_under, readings),
    )


def read_sources(settings: Settings) -> Collected:
    """What the sources show, each fact with the clauses that it helps to meet here, not only in principle."""
    book = catalogue.load()
    engine = _engine(settings, book)
    collected = _collected(settings, book, engine)
    merged = document.with_facts(Document(), collected.facts)
    shown = assurance.projections(merged.document)
    readings = book.framework.readings(settings.readings)
    judgement = judging.judge(engine, book, shown, readings, settings.as_of)
    by_id = {each.id: judgement.outcome(each) for each in book.indicators}
    facts = (fact for fact in collected.facts if fact.path in merged.document.leaves)
    return replace(
        collected,
        facts=tuple(
            replace(fact, shows=tuple(clause for clause in fact.shows if _helps(fact, by_id[clause]))) for fact in facts
        ),
        unknown=tuple(sorted({*collected.unknown, *merged.unknown})),
    )


def _helps(fact: Fact, outcome: Outcome) -> bool:
    return not any(
        finding.kind in _SHORTFALLS and fact.path[: len(finding.path)] == finding.path[: len(fact.path)]
        for finding in outcome.findings
    )


def _engine(settings: Settings, book: Catalogue) -> Engine:
    options = Options(BUNDLE, book.revision, url=settings.opa_url, ca_file=settings.opa_ca)
    return open_engine(settings.engine, options)


def _collected(settings: Settings, book: Catalogue, engine: Engine) -> Collected:
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
        return Collected(tuple(scopes), (), tuple(sorted(unknown)))
    answer = engine.evaluate("facts", {"resources": _by_type(resources)})
    raw_facts, raw_unknown = answers.facts(answer, book.revision)
    facts = [
        Fact(
            path=raw.path,
            value=raw.value,
            grade=min(resources[number].grade for number, _ in raw.places),
            rule=raw.rule,
            shows=book.rules[raw.rule].shows,
            locations=tuple(sorted({resources[number].locate(pointer) for number, pointer in raw.places})),
        )
        for raw in raw_facts
    ]
    unknown += [
        Unknown(
            "; ".join([raw.reason, *_causes(resources, raw.places)]),
            tuple(sorted({resources[number].locate(pointer) for number, pointer in raw.places})),
        )
        for raw in raw_unknown
    ]
    facts.sort(key=lambda fact: (fact.path, fact.rule, fact.locations))
    return Collected(tuple(scopes), tuple(facts), tuple(sorted(set(unknown))))


def _causes(resources: list[Resource], places: Iterable[Place]) -> list[str]:
    """Why the collector could not decide what a rule asked for."""
    causes = {
        reason
        for number, pointer in places
        for undecided, reason in resources[number].unknown.items()
        if pointer and undecided[: len(pointer)] == pointer[: len(undecided)]
    }
    return sorted(causes)


def _by_type(resources: list[Resource]) -> dict[str, dict[str, list[Json]]]:
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


def _result(indicator: Indicator, declared: Outcome, grade: Grade | None, merged: Document, book: Catalogue) -> Result:
    findings = tuple(Located(finding, merged.locate(finding.path)) for finding in declared.findings)
    places = [location for located in findings for location in located.locations]
    for subject in declared.subjects:
        places += [*merged.locate(subject), *merged.shown_by(subject)]
    return Result(
        indicator=indicator,
        state=declared.state,
        grade=grade,
        subjects=declared.subjects,
        findings=findings,
        locations=tuple(dict.fromkeys(places)),
        remedy=book.pages[indicator.id].remedy,
    )
