"""Where an expression stands, and so what the names in it mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.parsing import SourceFile
from maturity_gate.collect.terraform.values import Undecided, Value

NO_MENTIONS: Final[frozenset[str]] = frozenset()


class Binding(NamedTuple):
    """A value, and the resources that were mentioned on the way to it."""

    value: Value
    mentions: frozenset[str] = NO_MENTIONS


class Scope(Protocol):
    """What gives names their meaning: one instance of a module."""

    meter: Meter

    def member(self, root: str, name: str) -> Value:
        """The value of `root.name`: a variable, a local, a resource."""
        ...

    def call_with_files(self, name: str, arguments: list[Value]) -> Value:
        """The result of a function that reads a file."""
        ...


class Nowhere:
    """The scope of a file of values or of a template, which sees nothing but what it is handed."""

    def __init__(self, meter: Meter) -> None:
        self.meter = meter

    def member(self, root: str, name: str) -> Value:
        """No root has a meaning here."""
        return Undecided(f"{root}.{name} has no value here")

    def call_with_files(self, name: str, arguments: list[Value]) -> Value:
        """No file is read from here."""
        return Undecided(f"the function {name} is not evaluated here")


@dataclass(frozen=True, slots=True)
class Frame:
    """Where an expression stands, and the names that only it sees: `each`, `count`, the variables of a `for`."""

    file: SourceFile
    scope: Scope
    names: Mapping[str, Binding]

    def with_names(self, names: Mapping[str, Binding]) -> Frame:
        """The same place, seeing `names` as well."""
        return Frame(self.file, self.scope, {**self.names, **names})
