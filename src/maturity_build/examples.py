"""Cut out of the reference declaration, for each indicator, as little as satisfies it."""

from __future__ import annotations

from maturity_build import trials
from maturity_build.trials import Change, Leaves, Policies
from maturity_gate.model import State


def examples(policies: Policies, declared: Leaves, *, last: bool = False) -> dict[str, Leaves]:
    """A declaration for each policy, by its name, from which nothing can be left out.

    Of entries that would do in each other's place it keeps the first, or the last.
    """
    parts = trials.by_item(declared)
    kept = [parts.get(tuple(name.split(".")[:3]), {}) for name in policies.names]
    waiting = [_smaller(part, last=last) for part in kept]
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
    return dict(zip(policies.names, kept, strict=True))


def _smaller(part: Leaves, *, last: bool) -> list[Change]:
    """What to try to leave out, from the end of the list on: outer mappings first, single values last of all."""
    ordered = dict(reversed(list(part.items()))) if last else part
    return trials.without_each(ordered) + trials.without_each_mapping(ordered)
