"""Read TOML with the places of its keys."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator
from typing import Final

from maturity_gate.errors import Problem
from maturity_gate.model import Json, Location, Pointer
from maturity_gate.yamls import MAX_DEPTH, Parsed

_KEY: Final = r"(?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')"
_KEYS: Final = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_TABLE: Final = re.compile(rf"(?P<indent>\s*)(?P<open>\[\[?)\s*(?P<keys>{_KEYS})\s*\]\]?\s*(?:#.*)?")
_SETTING: Final = re.compile(rf"(?P<indent>\s*)(?P<keys>{_KEYS})\s*=")
_WHERE: Final = re.compile(r"\(at line (\d+), column (\d+)\)")


def parse(text: str, file: str) -> Parsed:
    """The value of a TOML text; keys stand where their line begins, and inline tables where their key does."""
    try:
        loaded = tomllib.loads(text)
        value = _plain(loaded, 0)
    except tomllib.TOMLDecodeError as exc:
        found = _WHERE.search(str(exc))
        line, column = (int(found[1]), int(found[2])) if found else (1, 1)
        return _broken(Location(file, line, column), f"not TOML: {_WHERE.sub('', str(exc)).strip()}")
    except RecursionError:
        return _broken(Location(file, 1, 1), f"nested deeper than {MAX_DEPTH} levels")
    locations: dict[Pointer, Location] = {(): Location(file, 1, 1)}
    for pointer, line, column in _keys(text):
        locations.setdefault(pointer, Location(file, line, column))
    return Parsed(value, locations, ())


def _plain(value: object, depth: int) -> Json:
    if depth > MAX_DEPTH:
        raise RecursionError
    match value:
        case dict():
            return {str(key): _plain(inner, depth + 1) for key, inner in value.items()}
        case list():
            return [_plain(inner, depth + 1) for inner in value]
        case bool() | int() | str():
            return value
        case float() if math.isfinite(value):
            return value
        case _:
            # dates and times, inf and nan: JSON has only their text
            return str(value)


def _keys(text: str) -> Iterator[tuple[Pointer, int, int]]:
    table: Pointer = ()
    counts: dict[Pointer, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if header := _TABLE.fullmatch(line.rstrip("\r")):
            table = ()
            keys = _split(header["keys"])
            for position, key in enumerate(keys):
                table = (*table, key)
                yield table, number, len(header["indent"]) + 1
                if header["open"] == "[[" and position == len(keys) - 1:
                    counts[table] = counts.get(table, -1) + 1
                if table in counts:
                    table = (*table, counts[table])
                    yield table, number, len(header["indent"]) + 1
        elif setting := _SETTING.match(line):
            yield (*table, *_split(setting["keys"])), number, len(setting["indent"]) + 1


def _split(keys: str) -> list[str]:
    return [key.strip("\"'") for key in re.findall(_KEY, keys)]


def _broken(place: Location, message: str) -> Parsed:
    return Parsed(None, {(): place}, (Problem(*place, message),))
