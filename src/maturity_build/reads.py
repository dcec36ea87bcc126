"""Find out, by experiment, which fields of a declaration each indicator reads.

A field is read where the whole outcome of the indicator, not only its state, changes with it on the reference
declaration: when one value of it goes or becomes another, when all of its values go, or when it goes together with
the field that would do in its place.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Final

from maturity_build import trials
from maturity_build.trials import Change, Leaves, Policies
from maturity_gate import fields
from maturity_gate.fields import NAME, Schema
from maturity_gate.model import Outcome, Path, State

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
        names = policies.of_item(item)
        [usual] = policies.judge([(part, names)])
        changes = trials.without_each(part) + trials.without_each_field(part, schema)
        changes += trials.with_each_other(part, known, schema)
        _compare(policies, part, changes, usual, found, schema)
        _compare(policies, part, _alternatives(part, usual, found, schema), usual, found, schema)
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
            # of two fields that go together only those count that nothing else has told of
            if outcome[name] != usual[name] and (len(touched) == 1 or touched.isdisjoint(found[name])):
                found[name] |= touched


def _alternatives(part: Leaves, usual: Mapping[str, Outcome], found: Reads, schema: Schema) -> list[Change]:
    """Each two fields of a capability that some policy looks at, and that it does not miss one by one."""
    places: dict[str, set[Path]] = {}
    for path in part:
        places.setdefault(fields.field(schema, path), set()).add(path)
    pairs: set[tuple[str, str]] = set()
    for name, outcome in usual.items():
        capabilities = {subject[:4] for subject in outcome.subjects}
        unread = [
            field
            for field, paths in places.items()
            if field not in found[name] and any(path[:4] in capabilities for path in paths)
        ]
        pairs.update(itertools.combinations(sorted(unread), 2))
    return [Change(frozenset(places[one] | places[other])) for one, other in sorted(pairs)]


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
