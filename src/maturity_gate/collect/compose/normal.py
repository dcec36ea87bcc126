"""Bring the short forms of a service to the long ones, so that services can be merged and rules read one form."""

from __future__ import annotations

import shlex
from typing import Final

from maturity_gate.collect.compose.interpolation import HOLE, Environment, Meter, with_holes
from maturity_gate.collect.placed import Placed, Undecided, items, members
from maturity_gate.model import Location

_PAIRS: Final = frozenset({"environment", "labels", "annotations", "sysctls"})
"""Keys whose list of `name=value` means a mapping."""
_NAMES: Final = frozenset({"depends_on", "networks"})
"""Keys whose list of names means a mapping without settings."""
WORDS: Final = frozenset({"command", "entrypoint"})
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
        elif key in WORDS and isinstance(value.value, str):
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


def with_open_words(written: Placed, filled: Placed, environment: Environment, meter: Meter) -> Placed:
    """A command of which some words are not known, where none of these may bring or hide an argument.

    `written` is it before, and `filled` after variables were filled in, which is given back otherwise.
    """
    whole = items(filled) or [filled]
    if not any(isinstance(word.value, Undecided) for word in whole):
        return filled
    if isinstance(written.value, str):
        try:
            words = shlex.split(with_holes(written.value, environment, meter))
        except ValueError:
            return filled
        listed = [Placed(word, written.place) for word in words]
    else:
        texts = [with_holes(str(word.value), environment, meter) for word in items(written)]
        if any(HOLE in text and " " in text for text in texts):
            return filled
        listed = [Placed(text, word.place) for text, word in zip(texts, items(written), strict=True)]
    known = [str(word.value) for word in listed]
    if not known or any(not _is_bound(known, at) for at, word in enumerate(known) if HOLE in word):
        return filled
    return Placed(listed, filled.place)


def _is_bound(words: list[str], at: int) -> bool:
    """Whether the word is the value of a flag, or the model after `serve`."""
    before = words[at - 1] if at else ""
    is_flag = words[at].startswith("-") and words[at].find("=") in range(words[at].find(HOLE))
    return is_flag or before == "serve" or (before.startswith("-") and "=" not in before and HOLE not in before)


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
