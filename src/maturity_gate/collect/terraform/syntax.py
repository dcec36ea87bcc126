"""The expressions of HCL as values, free of the parser that found them.

Each node's `at` is the byte in its file where it begins; a place is made of it only when somebody asks.
The nodes that a configuration has by the hundred thousand are tuples, which are made fastest; mypy takes time with
the power of their number, so the others are not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

SPLAT_ITEM = "[*]"
"""The name that the element of a splat goes by; no identifier can be spelt like it."""


class Literal(NamedTuple):
    """A number, a word, true, false or null, as it is written."""

    value: bool | int | float | str | None
    at: int


class Template(NamedTuple):
    """A string with interpolations in it."""

    parts: tuple[Expression, ...]
    at: int


class Sequence(NamedTuple):
    """`[a, b]`."""

    items: tuple[Expression, ...]
    at: int


class Member(NamedTuple):
    """One `key = value` of an object."""

    key: Expression
    value: Expression


class Object(NamedTuple):
    """`{a = 1}`."""

    members: tuple[Member, ...]
    at: int


class Name(NamedTuple):
    """A word that stands alone: `each`, `var`, the variable of a `for`."""

    name: str
    at: int


class Attribute(NamedTuple):
    """`of.name`."""

    of: Expression
    name: str
    at: int


class Index(NamedTuple):
    """`of[key]`."""

    of: Expression
    key: Expression
    at: int


@dataclass(frozen=True, slots=True)
class Splat:
    """`of[*]`, and what follows it, told of the element called SPLAT_ITEM."""

    of: Expression
    each: Expression
    at: int


class Call(NamedTuple):
    """`name(arguments)`; `spread` if the last one ends in `...`."""

    name: str
    arguments: tuple[Expression, ...]
    spread: bool
    at: int


@dataclass(frozen=True, slots=True)
class Unary:
    """`!a` or `-a`."""

    operator: str
    operand: Expression
    at: int


@dataclass(frozen=True, slots=True)
class Binary:
    """`a + b` and its kind."""

    operator: str
    left: Expression
    right: Expression
    at: int


@dataclass(frozen=True, slots=True)
class Conditional:
    """`condition ? yes : no`."""

    condition: Expression
    yes: Expression
    no: Expression
    at: int


@dataclass(frozen=True, slots=True)
class For:
    """`[for key, item in of : value if condition]`, or with `result_key` an object; `grouped` if it ends in `...`."""

    key: str | None
    item: str
    of: Expression
    result_key: Expression | None
    value: Expression
    condition: Expression | None
    grouped: bool
    at: int


@dataclass(frozen=True, slots=True)
class Directive:
    """`%{ if }` or `%{ for }` of a template: the text that `of` is, or the texts that it is a list of."""

    of: Expression
    at: int


class Unread(NamedTuple):
    """An expression whose value is not known from the start, and why."""

    reason: str
    at: int


Expression: TypeAlias = (
    Literal
    | Template
    | Sequence
    | Object
    | Name
    | Attribute
    | Index
    | Splat
    | Call
    | Unary
    | Binary
    | Conditional
    | For
    | Directive
    | Unread
)
