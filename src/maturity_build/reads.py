"""Find out, by experiment, which fields of a declaration each indicator reads.

A field is read where the whole outcome of the indicator, not only its state, changes with it: on the reference
declaration when one value of it goes or becomes another, or all of its values go; and on the smallest declarations
that satisfy the indicator when it joins them, or does in the place of one of their values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from maturity_build import examples, trials
from maturity_build.trials import Change, Leaves, Policies
from maturity_gate import fields
from maturity_gate.fields import NAME, Schema
from maturity_gate.model import Json, Outcome, Path, State

_EDGE: Final = ("development", "production", "deployment", "edge_deployment")

NOTHING_AT_THE_EDGE: Final[Leaves] = {
    (*_EDGE, "status"): "none",
    (*_EDGE, "reason"): "Every model runs in our two data centres",
}
"""What exempts from the two conditional clauses; they alone look at other items, for what belies it."""

Reads = dict[str, set[str]]
"""The fields by the name of the policy."""


def reads(policies: Policies, declared: Leaves, schema: Schema) -> dict[str, list[str]]:
    """The fields that each policy reads, sorted, as dotted paths with `<name>` for the names that people give."""
    known = fields.leaves(schema)
    found: Reads = {name: set() for name in policies.names}
    for item, part in trials.by_item(declared).items():
        [usual] = policies.judge([(part, policies.of_item(item))])
        changes = trials.without_each(part) + trials.without_each_field(part, schema)
        changes += trials.with_each_other(part, known, schema)
        _compare(policies, part, changes, usual, found, schema)
    for last in (False, True):
        smallest = examples.examples(policies, declared, last=last)
        for name, example in smallest.items():
            found[name] |= {fields.field(schema, path) for path in example}
        _graft(policies, smallest, declared, found, schema)
    _exemptions(policies, declared, found, schema)
    return {name: sorted(fields_of) for name, fields_of in found.items()}


def _compare(
    policies: Policies,
    part: Leaves,
    changes: Sequence[Change],
    usual: Mapping[str, Outcome],
    found: Reads,
    schema: Schema,
) -> None:
    """Add the fields of each change to the policies whose outcome it changes."""
    outcomes = policies.judge([(change.applied(part), list(usual)) for change in changes])
    for change, outcome in zip(changes, outcomes, strict=True):
        touched = {fields.field(schema, path) for path in change.paths}
        for name in usual:
            if outcome[name] != usual[name]:
                found[name] |= touched


def _graft(policies: Policies, smallest: Mapping[str, Leaves], declared: Leaves, found: Reads, schema: Schema) -> None:
    """Add the fields that change what is said of an example, or that do in the place of one of its values."""
    asked: list[tuple[str, str, Leaves]] = []
    for name, example in smallest.items():
        for field, places in _grafts(example, declared, found[name], schema).items():
            joined = {**example, **places}
            asked.append((name, field, joined))
            asked += [(name, field, change.applied(joined)) for change in trials.without_each(example)]
    usual = policies.judge([(example, [name]) for name, example in smallest.items()])
    said = {name: outcome for case in usual for name, outcome in case.items()}
    outcomes = policies.judge([(tried, [name]) for name, _, tried in asked])
    for (name, field, tried), outcome in zip(asked, outcomes, strict=True):
        whole = tried.keys() >= smallest[name].keys()
        if (outcome[name] != said[name]) if whole else (outcome[name].state is State.SATISFIED):
            found[name].add(field)


def _grafts(example: Leaves, declared: Leaves, read: set[str], schema: Schema) -> dict[str, dict[Path, Json]]:
    """Each field of the same capabilities that is not known to be read, at the places where the example can have it."""
    capabilities = {path[:4] for path in example}
    grafts: dict[str, dict[Path, Json]] = {}
    for path, value in declared.items():
        if path[:4] in capabilities and (field := fields.field(schema, path)) not in read:
            grafts.setdefault(field, dict.fromkeys(_fitting(example, fields.pattern(schema, path)), value))
    return {field: places for field, places in grafts.items() if places}


def _fitting(example: Leaves, pattern: Path) -> list[Path]:
    """The paths of a field below the entries that the example has."""
    paths: list[Path] = [()]
    for place, key in enumerate(pattern):
        if key == NAME:
            # not a set, whose order would change from run to run
            paths = [(*path, name) for path in paths for name in {one[place]: None for one in _below(example, path)}]
        else:
            paths = [(*path, key) for path in paths]
    return paths


def _below(example: Leaves, prefix: Path) -> list[Path]:
    return [path for path in example if path[: len(prefix)] == prefix]


def _exemptions(policies: Policies, declared: Leaves, found: Reads, schema: Schema) -> None:
    """Add what the conditional clauses read where nothing is said to be at the edge."""
    [said] = policies.judge([(NOTHING_AT_THE_EDGE, policies.names)])
    usual = {name: outcome for name, outcome in said.items() if outcome.state is State.NOT_APPLICABLE}
    _compare(policies, NOTHING_AT_THE_EDGE, trials.without_each(NOTHING_AT_THE_EDGE), usual, found, schema)
    belying: Reads = {name: set() for name in usual}
    added = [Change(given={path: value}) for path, value in declared.items() if path not in NOTHING_AT_THE_EDGE]
    _compare(policies, NOTHING_AT_THE_EDGE, added, usual, belying, schema)
    existing = {fields.field(schema, path) for path in declared}
    for name in usual:
        found[name] |= {_entry(field, existing, belying[name]) for field in belying[name]} - found[name]


def _entry(field: str, existing: set[str], belying: set[str]) -> str:
    """The entry of a mapping that `field` only makes exist, if any field of it would; else the field itself."""
    keys = field.split(".")
    for end in (place + 1 for place, key in enumerate(keys[:-1]) if key == NAME):
        entry = ".".join(keys[:end])
        if {other for other in existing if other.startswith(f"{entry}.")} <= belying:
            return entry
    return field
