"""The tables of the standard: what section 6 lists, Table 3 requires and section 8 counts with."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction
from functools import reduce
from types import MappingProxyType
from typing import Any, Final

from maturity_gate.errors import UsageError
from maturity_gate.model import Level

Data = Mapping[str, Any]
"""A mapping of the generated copy of `standard/gbt-45288.3-2025.yaml`, whose shape tests hold."""

Text = Mapping[str, str]
"""The same words by language, `en` and `zh`."""

DEFAULT: Final[Mapping[str, str]] = MappingProxyType({})
"""No reading chosen: each erratum is read as its first reading says."""


class Unit(StrEnum):
    """What counts as one requirement (erratum E3)."""

    LEAVES = "leaves"
    LETTERS = "letters"


class Partly(StrEnum):
    """What earns a sub-domain the points between all and otherwise (8.1)."""

    ALL_BUT_ONE = "all_but_one"
    MOST_OF_NEW = "most_of_new"


@dataclass(frozen=True, slots=True)
class Interval:
    """The scores of one level (Table 5); `high` always belongs to it."""

    low: Fraction
    high: Fraction
    closed: bool
    """Whether `low` belongs to it."""

    def __contains__(self, score: Fraction) -> bool:
        return self.low < score <= self.high or (self.closed and score == self.low)


@dataclass(frozen=True, slots=True)
class Scale:
    """How one level is counted: the points of a sub-domain, and the scores of a service that reach the level."""

    title: Text
    full: Fraction
    """The points where every requirement is met, which the next level asks of every sub-domain."""
    partial: Fraction
    partly: Partly
    """What earns `partial`."""
    otherwise: Fraction
    interval: Interval

    @classmethod
    def from_data(cls, data: Data) -> Scale:
        """One entry of `levels`."""
        points = data["points"]
        partly = next(rule for rule in Partly if rule in points)
        full, partial, otherwise = (Fraction(points[key]) for key in ("all", partly, "otherwise"))
        ends = data["interval"]
        interval = Interval(Fraction(ends["low"]), Fraction(ends["high"]), ends["closed"])
        return cls(data["title"], full, partial, partly, otherwise, interval)


@dataclass(frozen=True, slots=True)
class Requirement:
    """One technical requirement, as 8.1 counts them, at one level."""

    id: str
    """A leaf, or its letter where letters are the unit."""
    leaves: tuple[str, ...]
    """The indicators that the level requires of it: it is met when all of them are."""
    new: bool
    """Whether the level below does not require all of `leaves`."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of Table 2, such as 6.1.1.1."""

    id: str
    name: str
    title: Text
    indicators: tuple[str, ...]

    @classmethod
    def from_data(cls, data: Data) -> Item:
        """One entry of `items`."""
        leaves = tuple(f"{data['id']}.{leaf}" for leaf in data["indicators"])
        return cls(data["id"], data["name"], data["title"], leaves)

    def named(self, entries: Collection[str] | None) -> tuple[str, ...]:
        """The indicators that `entries` mean: `b.1` one part, `b` the letter with all of its parts, None everything."""
        if entries is None:
            return self.indicators
        ids = {f"{self.id}.{entry}" for entry in entries}
        return tuple(leaf for leaf in self.indicators if leaf in ids or letter(leaf) in ids)


@dataclass(frozen=True, slots=True)
class Subdomain:
    """A sub-domain of Table 2, such as 6.1.1: what points are given to."""

    id: str
    name: str
    title: Text
    items: tuple[Item, ...]

    @classmethod
    def from_data(cls, data: Data) -> Subdomain:
        """One entry of `subdomains`."""
        return cls(data["id"], data["name"], data["title"], tuple(map(Item.from_data, data["items"])))


@dataclass(frozen=True, slots=True)
class Domain:
    """A domain of Table 2, such as 6.1; `provides` names it by `name`."""

    id: str
    name: str
    title: Text
    subdomains: tuple[Subdomain, ...]

    @classmethod
    def from_data(cls, data: Data) -> Domain:
        """One entry of `domains`."""
        return cls(data["id"], data["name"], data["title"], tuple(map(Subdomain.from_data, data["subdomains"])))


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an erratum."""

    name: str
    description: Text
    changes: Data
    """What it puts in the place of the default, in the shape of the file; empty for the default."""


@dataclass(frozen=True, slots=True)
class Erratum:
    """A place where the text can be read in more than one way."""

    id: str
    clauses: tuple[str, ...]
    touches: frozenset[str]
    """The names of the domains whose result it can change."""
    readings: Mapping[str, Reading]
    """By name, the default first."""

    @property
    def default(self) -> str:
        """The name of the reading that applies where none is chosen."""
        return next(iter(self.readings))

    @classmethod
    def from_data(cls, data: Data) -> Erratum:
        """One entry of `errata`."""
        readings = {
            reading["name"]: Reading(reading["name"], reading["description"], reading.get("changes", {}))
            for reading in data["readings"]
        }
        return cls(data["id"], tuple(data["clauses"]), frozenset(data["touches"]), readings)


@dataclass(frozen=True, slots=True)
class Framework:
    """All the tables, at the default reading of each erratum, or at those that `read` was given."""

    standard: str
    domains: tuple[Domain, ...]
    table3: Mapping[str, Mapping[Level, tuple[str, ...]]]
    """The indicators that each level requires, by the id of their item."""
    scales: Mapping[Level, Scale]
    service_types: tuple[Mapping[str, Fraction], ...]
    """Table 4: the weight of each domain, by its name."""
    unit: Unit
    errata: tuple[Erratum, ...]
    data: Data = field(repr=False)
    """What it was loaded from, at the default readings."""

    @classmethod
    def from_data(cls, data: Data) -> Framework:
        """The framework in the plain values of `standard/gbt-45288.3-2025.yaml`."""
        domains = tuple(map(Domain.from_data, data["domains"]))
        subdomains = [subdomain for domain in domains for subdomain in domain.subdomains]
        return cls(
            standard=data["standard"],
            domains=domains,
            table3={
                item.id: {level: item.named(data["table_3"][item.id].get(level)) for level in Level}
                for subdomain in subdomains
                for item in subdomain.items
            },
            scales={level: Scale.from_data(data["levels"][level]) for level in Level},
            service_types=tuple({name: Fraction(part) for name, part in row.items()} for row in data["service_types"]),
            unit=Unit(data["unit"]),
            errata=tuple(map(Erratum.from_data, data["errata"])),
            data=data,
        )

    @property
    def subdomains(self) -> tuple[Subdomain, ...]:
        """The 8 sub-domains, in the order of the standard."""
        return tuple(subdomain for domain in self.domains for subdomain in domain.subdomains)

    @property
    def indicators(self) -> tuple[str, ...]:
        """The ids of the 193 indicators, in the order of the standard."""
        return tuple(leaf for row in self.table3.values() for leaf in row[Level.DEEP])

    def levels(self, indicator: str) -> tuple[Level, ...]:
        """Every level at which Table 3 requires `indicator`, lowest first."""
        row = self.table3[indicator[: len("6.1.1.1")]]
        return tuple(level for level in Level if indicator in row[level])

    def required(self, subdomain: Subdomain, level: Level) -> tuple[str, ...]:
        """The indicators that Table 3 requires at `level`, those of lower levels included."""
        return tuple(leaf for item in subdomain.items for leaf in self.table3[item.id][level])

    def new(self, subdomain: Subdomain, level: Level) -> tuple[str, ...]:
        """The indicators required at `level` and not at the level below; at basic, all of them."""
        below = {Level.COLLABORATIVE: Level.BASIC, Level.DEEP: Level.COLLABORATIVE}.get(level)
        before = frozenset(self.required(subdomain, below) if below else ())
        return tuple(leaf for leaf in self.required(subdomain, level) if leaf not in before)

    def requirements(self, subdomain: Subdomain, level: Level) -> tuple[Requirement, ...]:
        """What 8.1 counts in `subdomain` at `level`: each indicator or, where letters are the unit (E3), each letter.

        A letter with numbered parts is then a single requirement: met when all of its parts required at the level are
        met, and new at the level if at least one of them is new there.
        """
        new = frozenset(self.new(subdomain, level))
        grouped: dict[str, list[str]] = {}
        for leaf in self.required(subdomain, level):
            grouped.setdefault(leaf if self.unit is Unit.LEAVES else letter(leaf), []).append(leaf)
        return tuple(Requirement(unit, tuple(leaves), not new.isdisjoint(leaves)) for unit, leaves in grouped.items())

    def weights(self, provides: Collection[str]) -> Mapping[str, Fraction]:
        """The weight of each domain for a service that provides these, in any order (Table 4).

        Raises UsageError, naming the five types of service, for any other combination.
        """
        for weights in self.service_types:
            if weights.keys() == set(provides):
                return weights
        types = "; ".join(",".join(weights) for weights in self.service_types)
        raise UsageError(
            f"{','.join(provides) or 'nothing provided'}: not a type of service in Table 4; give one of: {types}"
        )

    def readings(self, chosen: Mapping[str, str] = DEFAULT) -> dict[str, str]:
        """The reading of every erratum by its id: the chosen one, else the default.

        Raises UsageError for an erratum or a reading that there is not.
        """
        known = {erratum.id: erratum for erratum in self.errata}
        for erratum, reading in chosen.items():
            if erratum not in known:
                raise UsageError(f"{erratum}: no such erratum; give one of: {', '.join(known)}")
            if reading not in known[erratum].readings:
                names = ", ".join(known[erratum].readings)
                raise UsageError(f"{erratum}={reading}: no such reading; give one of: {names}")
        return {erratum.id: chosen.get(erratum.id, erratum.default) for erratum in self.errata}

    def read(self, readings: Mapping[str, str] = DEFAULT) -> Framework:
        """The tables under these readings, whichever they were read under before.

        Raises UsageError for an erratum or a reading that there is not.
        """
        names = self.readings(readings)
        changes = [erratum.readings[names[erratum.id]].changes for erratum in self.errata]
        return replace(Framework.from_data(reduce(_merged, changes, self.data)), data=self.data)


def letter(indicator: str) -> str:
    """The lettered entry that an indicator is or belongs to: `6.1.2.2.b` of `6.1.2.2.b.3`."""
    return ".".join(indicator.split(".")[:5])


def _merged(data: Data, changes: Data) -> Data:
    """`data` with the values of `changes` in their places; mappings merge, all else is replaced."""
    new = {key: _merged(data[key], value) if isinstance(value, Mapping) else value for key, value in changes.items()}
    return {**data, **new}
