"""A service at each level and at each edge of section 8, for every type of service, through the whole pipeline."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path as FilePath
from typing import Any

import pytest
import yaml

from maturity_build import trials
from maturity_build.trials import Change
from maturity_gate import catalogue, fields, pipeline, validation
from maturity_gate.model import Grade, Json, Level, Path
from maturity_gate.result import Report
from maturity_gate.score import score_json
from maturity_gate.settings import Settings

CASES = FilePath(__file__).parent / "cases" / "levels"
FOUND = sorted(CASES.rglob("*.yaml"))
BOOK = catalogue.load()
DECLARED = trials.reference()


@pytest.mark.parametrize("file", FOUND, ids=[str(file.relative_to(CASES).with_suffix("")) for file in FOUND])
def test_the_service_is_worth(file: FilePath, tmp_path: FilePath) -> None:
    case = yaml.safe_load(file.read_text(encoding="utf-8"))
    met = wanted(case)
    report = assess(tmp_path, case["provides"], declaring(case["provides"], met))
    judged = {indicator.id for indicator in BOOK.indicators if indicator.domain in case["provides"]}
    assert report.met[Grade.CLAIMED] & judged == met
    given: Any = score_json(report.floors[Grade.CLAIMED])
    scores = {level: each["score"] for level, each in given["levels"].items()}
    assert {"indicated_level": given["indicated_level"], "scores": scores} == case["expect"]


def test_every_type_of_service_has_every_case() -> None:
    by_type: dict[str, dict[str, tuple[str, ...]]] = {}
    for file in FOUND:
        case = yaml.safe_load(file.read_text(encoding="utf-8"))
        by_type.setdefault(file.parent.name, {})[file.stem] = tuple(case["provides"])
    [names] = {frozenset(cases) for cases in by_type.values()}
    assert len(names) == 13
    types = [set(cases.values()) for cases in by_type.values()]
    assert all(len(each) == 1 for each in types)
    assert {each.pop() for each in types} == {tuple(weights) for weights in BOOK.framework.service_types}


def wanted(case: Mapping[str, Any]) -> set[str]:
    """The indicators that a case is to meet: those of a level, some besides, and all but some."""
    levels = list(Level)[list(Level).index(Level(case["meets"])) :][:1] if "meets" in case else []
    met = {
        indicator.id
        for indicator in BOOK.indicators
        if indicator.domain in case["provides"] and any(level in indicator.levels for level in levels)
    }
    return (met | set(case.get("besides", ()))) - set(case.get("except", ()))


def declaring(provides: Sequence[str], met: set[str]) -> dict[Path, Json]:
    """The reference without what its other indicators stand on: as few changes as leave only `met` satisfied."""
    part = {path: value for path, value in DECLARED.items() if path[0] in provides}
    unmet = {one.id for one in BOOK.indicators if one.domain in provides} - met
    usable = [(change, gone) for change, gone in effects() if gone <= unmet]
    for_given: dict[Path, Json] = {}
    dropped: set[Path] = set()
    while unmet:
        change, gone = max(usable, key=lambda one: len(one[1] & unmet))
        assert gone & unmet, f"no change of the reference leaves only these out: {sorted(unmet)}"
        unmet -= gone
        for_given |= change.given
        dropped |= change.dropped
    return Change(frozenset(dropped), for_given).applied(part)


@cache
def effects() -> list[tuple[Change, frozenset[str]]]:
    """Every small change of the reference with the indicators that it leaves unmet, if any; drops come first."""
    schema = validation.schema("capabilities")
    known = fields.leaves(schema)
    policies = trials.packaged()
    ids = {indicator.name: indicator.id for indicator in BOOK.indicators}
    found = []
    for item, part in trials.by_item(DECLARED).items():
        names = policies.of_item(item)
        changes = trials.without_each(part) + trials.without_each_mapping(part)
        changes += trials.without_each_field(part, schema) + trials.with_each_other(part, known, schema)
        outcomes = policies.judge([(change.applied(part), names) for change in changes])
        for change, outcome in zip(changes, outcomes, strict=True):
            gone = frozenset(ids[name] for name, one in outcome.items() if not one.state.counts)
            if gone:
                found.append((change, gone))
    return found


def assess(root: FilePath, provides: Sequence[str], declared: trials.Leaves) -> Report:
    """The report on a service that declares just this."""
    (root / "all.yaml").write_text(yaml.safe_dump(trials.nested(declared), allow_unicode=True), encoding="utf-8")
    return pipeline.assess(Settings(root, "case", tuple(provides), capabilities=("all.yaml",)))
