"""Try the policies on the reference declaration and on every small change of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any, TypeAlias

from jsonschema import Draft202012Validator

from maturity_gate import judging, yamls
from maturity_gate.document import Document, Leaf, leaves_of
from maturity_gate.engine import answers, open_engine
from maturity_gate.engine.protocol import Engine, Options
from maturity_gate.fields import Schema
from maturity_gate.fields import field as field_of
from maturity_gate.files import BUNDLE
from maturity_gate.framework import Framework
from maturity_gate.model import Grade, Json, Outcome, Path

ROOT = FilePath(__file__).parents[2]
REFERENCE = ROOT / "evidence" / "reference" / "capabilities"

_AT_ONCE = 10_000
"""Values that one evaluation judges: enough to make starting it cheap, and little for its memory."""

Leaves: TypeAlias = Mapping[Path, Json]
"""The values of a declaration by path."""


@dataclass(frozen=True, slots=True)
class Policies:
    """The indicators of one bundle, ready to judge."""

    engine: Engine
    revision: str
    names: tuple[str, ...]
    readings: Mapping[str, str]

    @classmethod
    def of(cls, bundle: FilePath, book: Mapping[str, Any]) -> Policies:
        """Those of the bundle in a directory, whose catalogue is `book`."""
        names = tuple(indicator["name"] for indicator in book["indicators"].values())
        readings = Framework.from_data(book["standard"]).readings()
        return cls(open_engine("wasm", Options(bundle, book["revision"])), book["revision"], names, readings)

    def judge(self, cases: Sequence[tuple[Leaves, Sequence[str]]]) -> list[dict[str, Outcome]]:
        """What each case's policies say of its declaration."""
        outcomes: list[dict[str, Outcome]] = []
        for batch in _batches(cases):
            asked: list[Json] = [
                {
                    "document": judging.policy_input(nested(leaves), self.readings, None),
                    "only": [list(name.split(".")) for name in names],
                }
                for leaves, names in batch
            ]
            answer = self.engine.evaluate("assess", {"cases": asked})
            outcomes += answers.outcomes(answer, self.revision, [names for _, names in batch])
        return outcomes

    def of_item(self, item: Path) -> tuple[str, ...]:
        """The policies of one item."""
        return tuple(name for name in self.names if tuple(name.split(".")[:3]) == item)


@dataclass(frozen=True, slots=True)
class Change:
    """A small change of a declaration: values that go, and values that others take the place of."""

    dropped: frozenset[Path] = frozenset()
    given: Mapping[Path, Json] = field(default_factory=dict)

    def applied(self, leaves: Leaves) -> dict[Path, Json]:
        """The changed declaration."""
        return {path: value for path, value in {**leaves, **self.given}.items() if path not in self.dropped}

    @property
    def paths(self) -> frozenset[Path]:
        """What it touches."""
        return self.dropped | self.given.keys()


def packaged() -> Policies:
    """Those of the package."""
    return Policies.of(BUNDLE, json.loads((BUNDLE / "catalogue.json").read_bytes()))


def reference(folder: FilePath = REFERENCE) -> dict[Path, Json]:
    """What the reference service declares; its code is not looked at."""
    declared: dict[Path, Json] = {}
    for file in sorted(folder.glob("*.yaml")):
        for document in yamls.parse(file.read_text(encoding="utf-8"), file.name):
            declared.update(leaves_of(document.value))
    return declared


def nested(leaves: Leaves) -> dict[str, Json]:
    """A declaration as its readers see it."""
    return Document({path: Leaf(value, Grade.CLAIMED, ()) for path, value in leaves.items()}).at_least(Grade.CLAIMED)


def by_item(leaves: Leaves) -> dict[Path, dict[Path, Json]]:
    """The parts of a declaration by domain, sub-domain and item."""
    parts: dict[Path, dict[Path, Json]] = {}
    for path, value in leaves.items():
        parts.setdefault(path[:3], {})[path] = value
    return parts


def without_each(leaves: Leaves) -> list[Change]:
    """One value dropped."""
    return [Change(frozenset({path})) for path in leaves]


def without_each_mapping(leaves: Leaves) -> list[Change]:
    """One mapping below an item dropped with all that it holds, inner ones first."""
    prefixes = {path[:length]: None for path in leaves for length in range(len(path) - 1, 3, -1)}
    ordered = sorted(prefixes, key=len, reverse=True)
    return [Change(below(leaves, prefix)) for prefix in ordered]


def without_each_field(leaves: Leaves, schema: Schema) -> list[Change]:
    """One field dropped wherever it stands."""
    grouped: dict[str, set[Path]] = {}
    for path in leaves:
        grouped.setdefault(field_of(schema, path), set()).add(path)
    return [Change(frozenset(paths)) for paths in grouped.values()]


def with_each_other(leaves: Leaves, known: Mapping[str, Schema], schema: Schema) -> list[Change]:
    """One value replaced by another that its schema allows."""
    changes: list[Change] = []
    for path, value in leaves.items():
        node = known[field_of(schema, path)]
        allows = Draft202012Validator(node).is_valid
        changes += [Change(given={path: other}) for other in _others(value, node) if allows(other)]
    return changes


def below(leaves: Leaves, prefix: Path) -> frozenset[Path]:
    """The values that `prefix` holds."""
    return frozenset(path for path in leaves if path[: len(prefix)] == prefix)


def _others(value: Json, node: Schema) -> list[Json]:
    match value:
        case bool():
            return [not value]
        case int() | float():
            scaled = [value / 1000, *(value / 2**power for power in (4, 3, 2, 1)), value * 2, value * 1000]
            whole = node.get("type") == "integer"
            ends = [node[end] for end in ("minimum", "maximum") if end in node]
            others: list[Json] = [*ends, *(int(one) if whole else one for one in scaled)]
            return [other for other in others if other != value]
        case list():
            return [[member for member in value if member != gone] for gone in value] if len(value) > 1 else []
        case str():
            members = next((part["enum"] for part in (node, *node.get("anyOf", ())) if "enum" in part), ["Another one"])
            return [member for member in members if member != value]
    return []


def _batches(cases: Sequence[tuple[Leaves, Sequence[str]]]) -> Iterator[list[tuple[Leaves, Sequence[str]]]]:
    batch: list[tuple[Leaves, Sequence[str]]] = []
    for case in cases:
        batch.append(case)
        if sum(len(leaves) + 50 for leaves, _ in batch) >= _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch
