"""One assessment from settings to report: a plain function over frozen values, without global state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from maturity_gate import __version__, assurance, catalogue, declaration, document, gate, judging, score, sources
from maturity_gate.catalogue import Catalogue, Rule
from maturity_gate.document import DESCRIPTION, Document
from maturity_gate.engine import open_engine
from maturity_gate.engine.own import rules, staged
from maturity_gate.engine.protocol import Engine, Options
from maturity_gate.errors import InputError, UsageError
from maturity_gate.files import BUNDLE
from maturity_gate.model import Fact, Grade, Indicator, Outcome
from maturity_gate.result import Collected, EngineInfo, Located, Report, Result
from maturity_gate.settings import FILE, Settings

_SHORTFALLS = frozenset({"above", "below", "mismatched", "not_above", "not_one_of"})
"""Findings that say that a figure is wrong; the others say that a part is missing, and leave what is there."""


def assess(settings: Settings) -> Report:
    """Judge one service.

    Raises InputError for what its people wrote, CollectError and EngineError where there can be no verdict.
    """
    book = catalogue.load()
    _refuse_unknown_type(settings, book)
    declared = declaration.load(settings.root, settings.capabilities)
    with _engine(settings, book) as (engine, with_own):
        collected = sources.read(settings, with_own, engine)
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
    with _engine(settings, book) as (engine, with_own):
        collected = sources.read(settings, with_own, engine)
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


def _refuse_unknown_type(settings: Settings, book: Catalogue) -> None:
    try:
        book.framework.weights(settings.provides)
    except UsageError as error:
        raise InputError.at(FILE, f"provides: {error}") from error


def _helps(fact: Fact, outcome: Outcome) -> bool:
    """Whether a fact stands where no figure falls short; what provides a thing shows nothing where any figure does."""
    wrong = [finding.path for finding in outcome.findings if finding.kind in _SHORTFALLS]
    if fact.path[-1] == DESCRIPTION:
        return not wrong
    return not any(fact.path[: len(path) - 1] == path[:-1] for path in wrong)


@contextmanager
def _engine(settings: Settings, book: Catalogue) -> Iterator[tuple[Engine, Catalogue]]:
    """The engine, and the catalogue with the team's own rules, which it can evaluate only inside the `with`."""
    with staged(settings.root, settings.policies, FILE) as extra:
        options = Options(BUNDLE, book.revision, url=settings.opa_url, ca_file=settings.opa_ca, extra=extra)
        engine = open_engine(settings.engine, options)
        own = rules(options, book.rules, [each.id for each in book.indicators]) if extra else {}
        added = {name: Rule(rule.title, rule.shows, own=True) for name, rule in own.items()}
        yield engine, replace(book, rules={**book.rules, **added})


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
