"""What every parser of results needs: figures with their places, and the refusal of a result that proves nothing."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, NamedTuple

from maturity_gate.collect.placed import Placed, members
from maturity_gate.model import Location

ROUNDING: Final = 0.02
"""How far figures of one result may lie apart, since tools print them rounded."""


class RefusedError(Exception):
    """A result that shows nothing, why, and the place that says so."""

    def __init__(self, reason: str, place: Location) -> None:
        super().__init__(reason)
        self.reason = reason
        self.place = place


@dataclass(frozen=True, slots=True)
class Result:
    """One measurement in normal form: units stand in the names."""

    type: str
    """The tool, as fact rules find it."""
    place: Location
    """Where the result begins."""
    part: str = ""
    """Which of several results of one file it is."""
    figures: dict[str, Placed] = field(default_factory=dict)

    def add(self, name: str, value: bool | float | str | None, place: Location) -> None:
        """Note a figure; one that is not there is left out."""
        if value is not None and value != "":
            self.figures[name] = Placed(value, place)

    def take(self, name: str, found: Placed | None) -> None:
        """Note a figure with the place that it has in the file."""
        if found is not None and found.value is not None and not isinstance(found.value, dict | list):
            self.figures[name] = found


class Line(NamedTuple):
    """One line of a text, without what a launcher put before it."""

    text: str
    file: str
    number: int
    offset: int

    def at(self, start: int = 0) -> Location:
        """The place of the character at `start`."""
        return Location(self.file, self.number, self.offset + start + 1)

    @property
    def place(self) -> Location:
        """Where the text of the line begins."""
        return self.at(len(self.text) - len(self.text.lstrip()))


# what mpirun --tag-output, torchrun and srun --label print before each line of a rank
_TAG: Final = re.compile(r"\[\d+,\d+\]<std(?:out|err)>: ?|\[default\d+\]: ?|\d{1,6}: ")


def lines_of(text: str, file: str) -> list[Line]:
    """The lines of a text; what a launcher puts before each is left out, and keeps its columns."""
    found = []
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.rstrip("\r")
        tag = _TAG.match(line)
        offset = tag.end() if tag else 0
        found.append(Line(line[offset:], file, number, offset))
    return found


def at(placed: Placed | None, *keys: str) -> Placed | None:
    """The value below `keys`."""
    for key in keys:
        placed = members(placed).get(key)
    return placed


def number(placed: Placed | None) -> float | None:
    """A number, else None: NaN and Infinity of JSON arrive as text."""
    value = placed.value if placed is not None else None
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def word(placed: Placed | None) -> str:
    """A text that says something, else the empty one."""
    value = placed.value if placed is not None else None
    return value.strip() if isinstance(value, str) else ""


def positive(placed: Placed | None, what: str, otherwise: Location) -> float:
    """A figure that a result cannot do without; RefusedError where it is missing, zero or no number."""
    value = number(placed)
    place = placed.place if placed is not None else otherwise
    if value is None:
        raise RefusedError(f"{what}: not given as a number", place)
    if value <= 0:
        raise RefusedError(f"{what}: {value} measures nothing", place)
    return value


def agree(name: str, stated: Placed | None, expected: float, share: float = ROUNDING) -> None:
    """Refuse a result whose figures contradict each other; one that is not stated contradicts nothing."""
    value = number(stated)
    if stated is None or value is None:
        return
    if not math.isclose(value, expected, rel_tol=share, abs_tol=0.01):
        raise RefusedError(
            f"{name}: {value:.6g} contradicts the other figures, which make {expected:.6g}", stated.place
        )


def rising(figures: Iterable[tuple[str, Placed | None]]) -> None:
    """Refuse percentiles that fall."""
    last = -math.inf
    for name, found in figures:
        value = number(found)
        if found is None or value is None:
            continue
        if value < last:
            raise RefusedError(f"{name}: {value:.6g} is below a lower percentile", found.place)
        last = value


def day(seconds: float | None) -> str | None:
    """The date of a time in seconds since 1970, in UTC; None for one that no tool of ours can have written."""
    # 2015 to 2100: earlier there was none of these tools, and a counter from boot is small
    if seconds is None or not 1.42e9 < seconds < 4.1e9:
        return None
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def percentiles(found: Mapping[str, Placed], pattern: re.Pattern[str]) -> dict[float, Placed]:
    """The members whose names are percentiles, by their rank."""
    return {float(match[1]): value for key, value in found.items() if (match := pattern.fullmatch(key))}
