"""Values that each carry their place, for what is put together from several files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeAlias, cast

from maturity_gate.errors import CollectError
from maturity_gate.model import Json, Location, Pointer
from maturity_gate.yamls import Parsed

MAX_VALUES: Final = 2_000_000
"""Values that one source may come to once everything is put together; more would take gigabytes."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """A value that is not known, and why."""

    reason: str


Inner: TypeAlias = "bool | int | float | str | Undecided | dict[str, Placed] | list[Placed] | None"


class Placed(NamedTuple):
    """A value, and where it stands. Values are shared, so nothing may change one."""

    value: Inner
    place: Location


@dataclass(slots=True)
class Flat:
    """A placed value in the form of a resource."""

    value: Json = None
    unknown: dict[Pointer, str] = field(default_factory=dict)
    locations: dict[Pointer, Location] = field(default_factory=dict)


class Budget:
    """How much more a source may come to: what repeats itself is stopped before it fills the memory."""

    def __init__(self, source: str, values: int = MAX_VALUES) -> None:
        self._source = source
        self._left = values

    def spend(self, values: int = 1) -> None:
        """Count values; raises CollectError when there are too many."""
        self._left -= values
        if self._left < 0:
            raise CollectError(
                f"sources.{self._source}: comes to more than {MAX_VALUES} values once it is put together",
                remedy="split it into several sources",
            )


def of(parsed: Parsed) -> Placed:
    """The value of a YAML document with its places."""
    return located(parsed.value, parsed.locations)


def located(value: Json, locations: Mapping[Pointer, Location]) -> Placed:
    """`value` with the places of `locations`, or of the nearest value above that has one."""
    return _located(value, (), locations, locations[()])


def _located(value: Json, pointer: Pointer, locations: Mapping[Pointer, Location], above: Location) -> Placed:
    place = locations.get(pointer, above)
    if isinstance(value, dict):
        return Placed({key: _located(item, (*pointer, key), locations, place) for key, item in value.items()}, place)
    if isinstance(value, list):
        items = [_located(item, (*pointer, index), locations, place) for index, item in enumerate(value)]
        return Placed(items, place)
    return Placed(value, place)


def everywhere(value: Json, place: Location) -> Placed:
    """`value`, all of it at one place."""
    return located(value, {(): place})


def members(placed: Placed | None) -> dict[str, Placed]:
    """The members of a mapping; none of anything else."""
    return placed.value if placed is not None and isinstance(placed.value, dict) else {}


def items(placed: Placed | None) -> list[Placed]:
    """The items of a list; none of anything else."""
    return placed.value if placed is not None and isinstance(placed.value, list) else []


def text(placed: Placed | None) -> str:
    """A text that says something, else the empty one."""
    return placed.value if placed is not None and isinstance(placed.value, str) else ""


def bare(placed: Placed) -> object:
    """The value without places, for comparing; what is not known stays."""
    if isinstance(placed.value, dict):
        return {key: bare(value) for key, value in placed.value.items()}
    return [bare(value) for value in placed.value] if isinstance(placed.value, list) else placed.value


def flat(placed: Placed, budget: Budget) -> Flat:
    """The form of a resource: what is not known is left out of the value, and named."""
    found = Flat()
    _, found.value = _flat(placed, (), found, budget)
    return found


def _flat(placed: Placed, pointer: Pointer, found: Flat, budget: Budget) -> tuple[bool, Json]:
    """Whether the value is known, and it without the parts that are not."""
    budget.spend()
    value = placed.value
    found.locations[pointer] = placed.place
    if isinstance(value, Undecided):
        found.unknown[pointer] = value.reason
        return False, None
    if isinstance(value, dict):
        pairs: dict[str, Json] = {}
        for key, item in value.items():
            known, inner = _flat(item, (*pointer, key), found, budget)
            if known:
                pairs[key] = inner
        return True, pairs
    if isinstance(value, list):
        listed = [_flat(item, (*pointer, index), found, budget) for index, item in enumerate(value)]
        if all(known for known, _ in listed):
            return True, [inner for _, inner in listed]
        # without one element the others would move up, and their number would be wrong
        reasons = [found.unknown[(*pointer, index)] for index, (known, _) in enumerate(listed) if not known]
        for inner_pointer in [one for one in found.unknown if one[: len(pointer)] == pointer]:
            del found.unknown[inner_pointer]
        found.unknown[pointer] = reasons[0]
        return False, None
    return True, cast("Json", value)
