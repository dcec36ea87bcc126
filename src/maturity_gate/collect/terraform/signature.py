"""What the tables of functions hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.operators import text
from maturity_gate.collect.terraform.values import Described, Failed, Undecided, Value, kind


class Function(NamedTuple):
    """One function and the arguments that it takes."""

    run: Callable[[list[Value], Meter], Value]
    least: int
    most: int | None
    """None where any number of arguments will do."""
    partial: bool = False
    """Whether it works on collections of which parts are undecided."""


def sequence(value: Value) -> list[Value]:
    """`value`, a list or a set.

    Raises Failed.
    """
    if isinstance(value, list):
        return value
    raise Failed(f"{kind(value)} is not a list")


def mapping(value: Value) -> dict[str, Value]:
    """`value`, a map or an object.

    Raises Failed.
    """
    if isinstance(value, dict):
        return value
    raise Failed(f"{kind(value)} is not a map")


def first_undecided(items: list[Value]) -> Undecided | None:
    """The first of `items` that is undecided at its top."""
    for item in items:
        if isinstance(item, Undecided):
            return item
        if isinstance(item, Described):
            return Undecided(f"{item.address} as a whole is known only after apply")
    return None


def same_type(items: list[Value]) -> list[Value]:
    """`items` as strings, if some are strings and the others can be."""
    scalar = all(item is None or isinstance(item, bool | int | float | str) for item in items)
    if scalar and any(isinstance(item, str) for item in items):
        return [item if item is None else text(item) for item in items]
    return items
