"""Turn an engine's answer into outcomes and facts, or refuse it: no indicator may be missing, doubled or made up."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from maturity_gate.engine.protocol import Answer
from maturity_gate.errors import EngineError
from maturity_gate.model import Finding, Json, Outcome, Path, Pointer, State

Place = tuple[int, Pointer]
"""The number of a resource and a pointer into its body."""


@dataclass(frozen=True, slots=True)
class RawFact:
    """A fact before its places are files and lines."""

    rule: str
    path: Path
    value: Json
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class RawUnknown:
    """What a rule could not decide, before its places are files and lines."""

    rule: str
    reason: str
    places: tuple[Place, ...]


def outcomes(answer: Answer, revision: str, expected: Sequence[Collection[str]]) -> list[dict[str, Outcome]]:
    """The outcomes of each case by the name of the policy; `expected` are the names each case was asked for.

    Raises EngineError where the answer comes from other policies, or is not exactly what was asked for.
    """
    _same_revision(answer, revision)
    given = answer.get("outcomes")
    if not isinstance(given, list) or len(given) != len(expected):
        raise EngineError(f"the policies answered {len(given or [])} cases of {len(expected)}")
    for case, names in zip(given, expected, strict=True):
        missing, extra = set(names) - case.keys(), case.keys() - set(names)
        if missing or extra:
            told = [f"no outcome of {name}" for name in sorted(missing)] + [f"unasked {name}" for name in sorted(extra)]
            raise EngineError(f"the policies gave {len(case)} outcomes of {len(names)}: {', '.join(told[:5])}")
    try:
        return [{name: _outcome(raw) for name, raw in case.items()} for case in given]
    except (LookupError, TypeError, ValueError) as exc:
        raise EngineError("a policy gave an outcome of an unknown form", remedy="reinstall maturity-gate") from exc


def facts(answer: Answer, revision: str) -> tuple[list[RawFact], list[RawUnknown]]:
    """What the fact rules read, sorted; raises EngineError."""
    _same_revision(answer, revision)
    try:
        results = sorted(answer["facts"].items())
        return (
            [
                RawFact(rule, tuple(raw["path"]), raw["value"], _places(raw))
                for rule, result in results
                for raw in result["facts"]
            ],
            [RawUnknown(rule, raw["reason"], _places(raw)) for rule, result in results for raw in result["unknown"]],
        )
    except (LookupError, TypeError, ValueError) as exc:
        raise EngineError("a fact rule gave a fact of an unknown form") from exc


def _same_revision(answer: Answer, revision: str) -> None:
    theirs = answer.get("revision") if isinstance(answer, dict) else None
    if theirs != revision:
        raise EngineError(
            f"the engine holds policies of revision {theirs or 'unknown'}, not {revision}",
            remedy="load it with the bundle that `maturity-gate doctor` names",
        )


def _outcome(raw: dict[str, Any]) -> Outcome:
    subjects = sorted(tuple(map(str, path)) for path in raw["subjects"])
    findings = [
        Finding(str(one["kind"]), tuple(map(str, one["path"])), one["expected"], one["actual"])
        for one in raw["findings"]
    ]
    findings.sort(key=lambda one: (one.path, one.kind, str(one.expected), str(one.actual)))
    return Outcome(State(raw["state"]), tuple(subjects), tuple(findings))


def _places(raw: dict[str, Any]) -> tuple[Place, ...]:
    return tuple(sorted(((int(place["resource"]), tuple(place["pointer"])) for place in raw["places"]), key=str))
