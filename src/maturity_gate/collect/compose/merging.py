"""Merge one service or project over another by the rules of the Compose specification."""

from __future__ import annotations

from typing import Final

from maturity_gate.collect.placed import Budget, Placed, bare, members, text

_REPLACED: Final = frozenset({"command", "entrypoint"})
"""Lists that the one above replaces; all others are joined."""


def service(base: Placed, above: Placed, budget: Budget) -> Placed:
    """`above` over `base`, both in their long form."""
    return _merged(base, above, (), budget)


def _merged(base: Placed, above: Placed, path: tuple[str, ...], budget: Budget) -> Placed:
    budget.spend()
    if isinstance(base.value, dict) and isinstance(above.value, dict):
        budget.spend(len(base.value))
        joined = dict(base.value)
        for key, value in above.value.items():
            joined[key] = _merged(joined[key], value, (*path, key), budget) if key in joined else value
        return Placed(joined, above.place)
    if isinstance(base.value, list) and isinstance(above.value, list):
        if path[-1] in _REPLACED or path[-2:] == ("healthcheck", "test"):
            return above
        budget.spend(len(base.value) + len(above.value))
        taken = {_key(item) for item in above.value}
        return Placed([*(item for item in base.value if _key(item) not in taken), *above.value], above.place)
    return above


def _key(item: Placed) -> object:
    """What makes two items of a list the same: the target of a mount, else the whole value."""
    if target := text(members(item).get("target")):
        return ("target", target)
    return repr(bare(item))
