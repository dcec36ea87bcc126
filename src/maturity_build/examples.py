"""Cut out of the reference declaration, for each indicator, as little as satisfies it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from maturity_build import trials
from maturity_build.trials import Change, Leaves, Policies
from maturity_gate import fields
from maturity_gate.fields import Schema
from maturity_gate.model import State


def examples(policies: Policies, declared: Leaves, reads: Mapping[str, Sequence[str]], schema: Schema) -> list[Leaves]:
    """A declaration for each of the policies, in their order, from which nothing can be left out."""
    parts = trials.by_item(declared)
    kept: list[Leaves] = []
    waiting: list[list[Change]] = []
    for name in policies.names:
        own = parts.get(tuple(name.split(".")[:3]), {})
        seen = {path: value for path, value in own.items() if fields.field(schema, path) in reads[name]}
        kept.append(seen)
        # last of all what stands first, so that it stays; whole entries before their values
        smaller = [*reversed(trials.without_each(seen)), *trials.without_each_mapping(seen)]
        waiting.append(smaller)
    while any(waiting):
        tried = [
            (place, left)
            for place, changes in enumerate(waiting)
            if changes and (left := changes.pop().applied(kept[place])) != kept[place]
        ]
        outcomes = policies.judge([(left, [policies.names[place]]) for place, left in tried])
        for (place, left), outcome in zip(tried, outcomes, strict=True):
            if outcome[policies.names[place]].state is State.SATISFIED:
                kept[place] = left
    return kept
