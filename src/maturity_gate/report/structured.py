"""The report as JSON: the contract of `check --format json`, which other programs rely on."""

from __future__ import annotations

import json
from collections.abc import Iterable

from maturity_gate.document import Contradiction
from maturity_gate.model import Fact, Json, Location, Unknown
from maturity_gate.report.style import Style
from maturity_gate.result import Collected, Report, Result
from maturity_gate.score import errata_json, score_json


def render(report: Report, style: Style) -> str:
    """The report; the language changes nothing here."""
    return dump(report_json(report))


def dump(value: Json) -> str:
    """JSON as this tool prints it: readable, in UTF-8, ending in a newline."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def report_json(report: Report) -> dict[str, Json]:
    """The report in plain values; `schemas/report/check.json` describes them."""
    return {
        "version": report.version,
        "standard": report.standard,
        "assessment": "self",
        "service": {"name": report.service, "provides": list(report.provides)},
        "engine": {
            "name": report.engine.name,
            "version": report.engine.version,
            "revision": report.engine.revision,
        },
        "target": report.target and report.target.value,
        "floor": str(report.floor),
        "gate": {
            "passed": report.verdict.passed,
            "reasons": [{"why": reason.why.value, "message": reason.message} for reason in report.verdict.reasons],
        },
        "floors": {str(floor): score_json(score) for floor, score in report.floors.items()},
        "capped": report.capped,
        "indicators": [_result(result) for result in report.indicators],
        "contradictions": [_contradiction(one) for one in report.contradictions],
        "unknown": unknown_json(report.unknown),
        "errata": errata_json(report.errata),
    }


def collected_json(collected: Collected) -> dict[str, Json]:
    """The contract of `collect --format json`."""
    return {
        "sources": [
            {"name": name, "kind": kind, "resources": resources} for name, kind, resources in collected.sources
        ],
        "facts": [_fact(fact) for fact in collected.facts],
        "unknown": unknown_json(collected.unknown),
    }


def unknown_json(unknown: Iterable[Unknown]) -> list[Json]:
    """What could not be decided, and where."""
    return [{"reason": one.reason, "locations": locations_json(one.locations)} for one in unknown]


def locations_json(locations: Iterable[Location]) -> list[Json]:
    """Places in files; lines and columns count from 1."""
    return [{"file": place.file, "line": place.line, "column": place.column} for place in locations]


def _result(result: Result) -> Json:
    return {
        "id": result.indicator.id,
        "name": result.indicator.name,
        "state": result.state.value,
        "grade": None if result.grade is None else str(result.grade),
        "subjects": [list(subject) for subject in result.subjects],
        "findings": [
            {
                "kind": located.finding.kind,
                "path": list(located.finding.path),
                "expected": located.finding.expected,
                "actual": located.finding.actual,
                "locations": locations_json(located.locations),
            }
            for located in result.findings
        ],
        "locations": locations_json(result.locations),
    }


def _contradiction(one: Contradiction) -> Json:
    return {
        "path": list(one.path),
        "declared": one.declared,
        "found": one.found,
        "declared_at": locations_json(one.declared_at),
        "found_at": locations_json(one.found_at),
    }


def _fact(fact: Fact) -> Json:
    return {
        "path": list(fact.path),
        "value": fact.value,
        "grade": str(fact.grade),
        "rule": fact.rule,
        "shows": list(fact.shows),
        "locations": locations_json(fact.locations),
    }
