"""Bring the short forms of a service to the long ones, so that services can be merged and rules read one form."""

from __future__ import annotations

import shlex
from typing import Final

from maturity_gate.collect.compose.interpolation import Environment
from maturity_gate.collect.placed import Placed, Undecided, members
from maturity_gate.model import Location

_PAIRS: Final = frozenset({"environment", "labels", "annotations", "sysctls"})
"""Keys whose list of `name=value` means a mapping."""
_NAMES: Final = frozenset({"depends_on", "networks"})
"""Keys whose list of names means a mapping without settings."""
_WORDS: Final = frozenset({"command", "entrypoint"})
"""Keys whose text is split as a shell would."""


def pairs(placed: Placed) -> Placed:
    """A service, not filled in yet, whose lists of `name=value` are mappings; a name alone stands before null."""
    found = {key: _pairs(value) if key in _PAIRS else value for key, value in members(placed).items()}
    return Placed(found, placed.place)


def _pairs(placed: Placed) -> Placed:
    if not isinstance(placed.value, list):
        return placed
    found: dict[str, Placed] = {}
    for item in placed.value:
        name, sign, value = str(item.value).partition("=")
        if "$" in name:
            return Placed(Undecided("a name is made of variables"), item.place)
        found[name] = Placed(value if sign else None, item.place)
    return Placed(found, placed.place)


def service(placed: Placed, environment: Environment) -> Placed:
    """A service with every key in its long form; what is null is not set."""
    found: dict[str, Placed] = {}
    for key, value in members(placed).items():
        if key == "environment":
            given = {name: _from_shell(name, one, environment) for name, one in members(value).items()}
            found[key] = value if isinstance(value.value, Undecided) else Placed(given, value.place)
        elif key in _NAMES and isinstance(value.value, list):
            found[key] = Placed({str(item.value): Placed({}, item.place) for item in value.value}, value.place)
        elif key in _WORDS and isinstance(value.value, str):
            found[key] = _words(value.value, value.place)
        elif key in {"profiles", "env_file"} and isinstance(value.value, str | dict):
            found[key] = Placed([value], value.place)
        elif key == "volumes" and isinstance(value.value, list):
            found[key] = Placed([_volume(item) for item in value.value], value.place)
        elif value.value is not None:
            found[key] = value
    return Placed(found, placed.place)


def _from_shell(name: str, given: Placed, environment: Environment) -> Placed:
    """A name alone takes its value from the shell, of which only the environment file is known."""
    if given.value is not None:
        return given
    variable = environment.get(name)
    return Placed(variable.value if variable else Undecided(f"{name} has no value"), given.place)


def _words(text: str, place: Location) -> Placed:
    try:
        words = shlex.split(text)
    except ValueError:
        return Placed(Undecided("a quotation mark is not closed"), place)
    return Placed([Placed(word, place) for word in words], place)


def _volume(item: Placed) -> Placed:
    """`source:target:mode` in its long form."""
    if not isinstance(item.value, str):
        return item
    source, sign, rest = item.value.partition(":")
    if not sign:
        return _placed({"type": "volume", "target": source}, item.place)
    target, _, mode = rest.partition(":")
    kind = "bind" if source.startswith((".", "/", "~")) else "volume"
    read_only = {"read_only": True} if "ro" in mode.split(",") else {}
    return _placed({"type": kind, "source": source, "target": target, **read_only}, item.place)


def _placed(values: dict[str, str | bool], place: Location) -> Placed:
    return Placed({key: Placed(value, place) for key, value in values.items()}, place)
