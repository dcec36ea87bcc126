"""What an expression can be worth: a value, or that it cannot be decided and why."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.model import Location

HOLE: Final = "\ufffc"
"""What stands in a sketch for a part that is not known; YAML takes it for a letter, and nobody writes it."""


class Text(str):
    """The text of a file, which remembers the file."""

    __slots__ = ("exact", "file")
    file: str
    exact: int
    """How many of its lines are those of the file; those below were moved by what a template put before them."""

    @classmethod
    def of(cls, text: str, file: str, exact: int = sys.maxsize) -> Text:
        """`text`, whose first line is the first of `file`."""
        made = cls(text)
        made.file = file
        made.exact = exact
        return made

    def place(self, line: int, column: int) -> Location:
        """The place in the file of one in the text, or of what moved it."""
        return Location(self.file, line, column) if line <= self.exact else Location(self.file, self.exact, 1)


@dataclass(frozen=True, slots=True)
class Undecided:
    """The third value: this cannot be known from the files alone."""

    reason: str
    location: Location | None = None
    """What makes it so; None until somebody who knows the place adds it."""
    error: bool = False
    """Whether Terraform would refuse it, which is what `try` and `can` look for."""
    sketch: str | None = None
    """A text of which only parts are not known, with a HOLE for each of them."""


@dataclass(frozen=True, slots=True)
class Described:
    """A resource or module: some attributes stand in the files, the others only Terraform knows."""

    address: str
    attribute: Callable[[str], Value]


class Members(list["Value"]):
    """A set: no repeats, in the order in which Terraform shows them."""


Value: TypeAlias = bool | int | float | str | list["Value"] | dict[str, "Value"] | Undecided | Described | None


class Failed(Exception):
    """An operation has no result; `error` as in Undecided."""

    def __init__(self, reason: str, *, error: bool = True) -> None:
        super().__init__(reason)
        self.error = error


def undecided_in(value: Value, meter: Meter) -> Undecided | None:
    """The first part of `value`, at any depth, that cannot be decided."""
    if isinstance(value, Undecided):
        return value
    if isinstance(value, Described):
        return Undecided(f"{value.address} as a whole is known only after apply")
    if isinstance(value, (list, dict)):
        meter.spend(len(value))
        for item in value.values() if isinstance(value, dict) else value:
            if not isinstance(item, str | int) and (found := undecided_in(item, meter)):
                return found
    return None


def equal(left: Value, right: Value, meter: Meter) -> bool | Undecided:
    """Whether two values are the same, without converting: `1 == "1"` is false."""
    if isinstance(left, Undecided | Described) or isinstance(right, Undecided | Described):
        return undecided_in(left, meter) or undecided_in(right, meter) or False
    if isinstance(left, list) and isinstance(right, list):
        return _all_equal(list(left), list(right), meter)
    if isinstance(left, dict) and isinstance(right, dict):
        if left.keys() != right.keys():
            return False
        return _all_equal(list(left.values()), [right[key] for key in left], meter)
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, int | float) and isinstance(right, int | float):
        return left == right
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return left is None and right is None


def _all_equal(left: list[Value], right: list[Value], meter: Meter) -> bool | Undecided:
    meter.spend(len(left))
    if len(left) != len(right):
        return False
    open_question: Undecided | None = None
    for one, other in zip(left, right, strict=True):
        same = equal(one, other, meter)
        if same is False:
            return False
        if isinstance(same, Undecided):
            open_question = open_question or same
    return open_question or True


def kind(value: Value) -> str:
    """What a message calls the type of `value`."""
    if value is None:
        return "null"
    if isinstance(value, Members):
        return "a set"
    names: dict[type, str] = {
        bool: "a bool",
        int: "a number",
        float: "a number",
        str: "a string",
        Text: "a string",
        list: "a list",
        dict: "a map",
    }
    return names.get(type(value), "a resource")
