"""Turn an engine's answer into outcomes and facts, or refuse it: no indicator may be missing, doubled or made up."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final

from maturity_gate.engine.protocol import Answer
from maturity_gate.errors import EngineError
from maturity_gate.model import Finding, Json, Outcome, Path, Pointer, State

Place = tuple[int, Pointer]
"""The number of a resource and a pointer into its body."""

_BROKEN: Final = (LookupError, TypeError, ValueError, AttributeError)
"""What comes of reading an answer that is not of the form of `policies/main.rego`."""
_RELOAD: Final = "reinstall maturity-gate, or load the server with the bundle that `maturity-gate doctor` names"


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
    try:
        given = [dict(case.items()) for case in answer["outcomes"]]
    except _BROKEN as exc:
        raise EngineError("the policies gave outcomes of an unknown form", remedy=_RELOAD) from exc
    if len(given) != len(expected):
        raise EngineError(f"the policies answered {len(given)} cases of {len(expected)}", remedy=_RELOAD)
    for case, names in zip(given, expected, strict=True):
        missing, extra = set(names) - case.keys(), case.keys() - set(names)
        if missing or extra:
            told = [f"no outcome of {name}" for name in sorted(missing)] + [f"unasked {name}" for name in sorted(extra)]
            message = f"the policies gave {len(case)} outcomes of {len(names)}: {', '.join(told[:5])}"
            raise EngineError(message, remedy=_RELOAD)
    return [{name: _outcome(name, raw) for name, raw in case.items()} for case in given]


def facts(answer: Answer, revision: str) -> tuple[list[RawFact], list[RawUnknown]]:
    """What the fact rules read, sorted; raises EngineError."""
    _same_revision(answer, revision)
    found: list[RawFact] = []
    unknown: list[RawUnknown] = []
    rule = "unknown which"
    try:
        for rule, result in answer["facts"].items():
            found += [RawFact(rule, _path(raw["path"]), raw["value"], _places(raw)) for raw in result["facts"]]
            unknown += [RawUnknown(rule, _text(raw["reason"]), _places(raw)) for raw in result["unknown"]]
    except _BROKEN as exc:
        message = f"a fact rule gave a fact of an unknown form ({rule})"
        raise EngineError(message, remedy=f"correct the rule, if it is your own, or {_RELOAD}") from exc
    found.sort(key=lambda one: (one.rule, one.path, _ordered(one.value), _ordered(one.places)))
    unknown.sort(key=lambda one: (one.rule, one.reason, _ordered(one.places)))
    return found, unknown


def _same_revision(answer: Answer, revision: str) -> None:
    theirs = answer.get("revision") if isinstance(answer, dict) else None
    if theirs != revision:
        raise EngineError(
            f"the engine holds policies of revision {str(theirs or 'unknown')[:40]}, not {revision}",
            remedy="load it with the bundle that `maturity-gate doctor` names",
        )


def _outcome(name: str, raw: dict[str, Any]) -> Outcome:
    try:
        subjects = sorted(_path(path) for path in raw["subjects"])
        findings = [
            Finding(_text(one["kind"]), _path(one["path"]), one["expected"], one["actual"]) for one in raw["findings"]
        ]
        state = State(raw["state"])
    except _BROKEN as exc:
        raise EngineError(f"{name} gave an outcome of an unknown form", remedy=_RELOAD) from exc
    findings.sort(key=lambda one: (one.path, one.kind, _ordered(one.expected), _ordered(one.actual)))
    return Outcome(state, tuple(subjects), tuple(findings))


def _places(raw: dict[str, Any]) -> tuple[Place, ...]:
    places = [(_number(place["resource"]), tuple(map(_key, _list(place["pointer"])))) for place in raw["places"]]
    if not places:
        raise ValueError("a fact without a place")
    return tuple(sorted(places, key=_ordered))


def _path(raw: object) -> Path:
    return tuple(map(_text, _list(raw)))


def _list(raw: object) -> list[Any]:
    if not isinstance(raw, list):
        raise TypeError(raw)
    return raw


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise TypeError(raw)
    return raw


def _number(raw: object) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool) or raw < 0:
        raise TypeError(raw)
    return raw


def _key(raw: object) -> str | int:
    return raw if isinstance(raw, str) else _number(raw)


def _ordered(value: object) -> str:
    """A key to sort any JSON by."""
    return json.dumps(value, sort_keys=True)
