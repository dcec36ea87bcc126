"""Fill `$VAR`, `${VAR:-default}` and their kind in, and keep unknown what nothing here gives a value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from maturity_gate.collect.placed import Undecided
from maturity_gate.errors import CollectError
from maturity_gate.model import Location

MAX_TEXT: Final = 16 * 1024 * 1024
"""Characters that all variables of a source may bring; only ones that double each other come there."""
MAX_NESTING: Final = 20
"""`${A:-${B:-c}}`: defaults in defaults."""
HOLE: Final = "${?}"
"""Stands in a word of a command for a value that is not known; no variable is called so."""
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_OPERATOR: Final = re.compile(r":?[-?+]")


@dataclass(frozen=True, slots=True)
class Variable:
    """What an environment file gives a name."""

    value: str | Undecided
    place: Location


Environment: TypeAlias = Mapping[str, Variable]


class _MalformedError(Exception):
    """A `$` that is no variable."""


@dataclass(slots=True)
class Meter:
    """The characters that variables may still bring."""

    left: int = field(default=MAX_TEXT)

    def spend(self, text: str) -> None:
        """Raises CollectError when there were too many."""
        self.left -= len(text)
        if self.left < 0:
            raise CollectError(
                f"variables bring more than {MAX_TEXT} characters", remedy="write out what they stand for"
            )


def fill(text: str, environment: Environment, meter: Meter) -> str | Undecided:
    """`text` with its variables filled in."""
    if "$" not in text:
        return text
    try:
        parts, _ = _Filler(text, environment, meter).run(0, 0)
    except _MalformedError as exc:
        return Undecided(str(exc))
    return joined(parts)


def named(text: str, environment: Environment, meter: Meter) -> str:
    """What of `text` stands before its first value that is not known."""
    try:
        parts, _ = _Filler(text, environment, meter).run(0, 0)
    except _MalformedError:
        return ""
    known: list[str] = []
    for part in parts:
        if isinstance(part, Undecided):
            break
        known.append(part)
    return "".join(known)


def with_holes(text: str, environment: Environment, meter: Meter) -> str:
    """`text` with its variables filled in, and HOLE where the value of one is not known; empty if it is malformed."""
    try:
        parts, _ = _Filler(text, environment, meter).run(0, 0)
    except _MalformedError:
        return ""
    return "".join(part if isinstance(part, str) else HOLE for part in parts)


def joined(parts: list[str | Undecided]) -> str | Undecided:
    """The parts as one text; not known if one of them is not."""
    texts = [part for part in parts if isinstance(part, str)]
    return "".join(texts) if len(texts) == len(parts) else next(one for one in parts if isinstance(one, Undecided))


class _Filler:
    """Reads one text from left to right."""

    def __init__(self, text: str, environment: Environment, meter: Meter) -> None:
        self._text = text
        self._environment = environment
        self._meter = meter

    def run(self, at: int, depth: int) -> tuple[list[str | Undecided], int]:
        """The parts from `at` to the end, or to the `}` that ends a default; and where that is."""
        if depth > MAX_NESTING:
            raise _MalformedError(f"defaults nested deeper than {MAX_NESTING} levels")
        parts: list[str | Undecided] = []
        text, size = self._text, len(self._text)
        while at < size:
            here = text[at]
            if here == "}" and depth:
                return parts, at
            if here != "$":
                stop = min((found for mark in "$}" if (found := text.find(mark, at + 1)) >= 0), default=size)
                parts.append(text[at:stop])
                at = stop
            elif text.startswith("$$", at):
                parts.append("$")
                at += 2
            elif text.startswith("${", at):
                part, at = self._braced(at + 2, depth)
                parts += part
            elif name := _NAME.match(text, at + 1):
                parts.append(self._plain(name[0]))
                at = name.end()
            else:
                raise _MalformedError("holds a $ that is no variable; write $$ for the sign itself")
        if depth:
            raise _MalformedError("holds a ${ that is not closed")
        return parts, at

    def _braced(self, at: int, depth: int) -> tuple[list[str | Undecided], int]:
        name = _NAME.match(self._text, at)
        if name is None:
            raise _MalformedError("holds a ${ without a name")
        at = name.end()
        if self._text.startswith("}", at):
            return [self._plain(name[0])], at + 1
        operator = _OPERATOR.match(self._text, at)
        if operator is None:
            raise _MalformedError(f"${{{name[0]}…}} is of a form that is not known")
        otherwise, end = self.run(operator.end(), depth + 1)
        return self._chosen(name[0], operator[0], otherwise), end + 1

    def _chosen(self, name: str, operator: str, otherwise: list[str | Undecided]) -> list[str | Undecided]:
        variable = self._environment.get(name)
        value = variable.value if variable else None
        if isinstance(value, Undecided):
            return [value]
        is_there = bool(value) if operator.startswith(":") else value is not None
        match operator[-1]:
            case "-":
                return [self._plain(name)] if is_there else otherwise
            case "+":
                return otherwise if is_there else []
            case _:
                return [self._plain(name) if is_there else Undecided(f"{name} has no value")]

    def _plain(self, name: str) -> str | Undecided:
        variable = self._environment.get(name)
        if variable is None:
            return Undecided(f"{name} has no value")
        if isinstance(variable.value, str):
            self._meter.spend(variable.value)
        return variable.value
