"""Make the config maps that a kustomization generates from literals and files."""

from __future__ import annotations

import posixpath

from maturity_gate.collect.kustomize.loading import Reader, StopError
from maturity_gate.collect.placed import Placed, Undecided, items, members, text
from maturity_gate.errors import InputError
from maturity_gate.model import Location


def data(reader: Reader, given: Placed, directory: str) -> Placed:
    """What a generator puts in, each entry at the line that says it; not known where a file cannot be read."""
    found: dict[str, Placed] = {}
    wanted = members(given)
    try:
        for entry in [*items(wanted.get("envs")), *([wanted["env"]] if "env" in wanted else [])]:
            found |= _lines(reader, entry, directory)
        for entry in items(wanted.get("files")):
            key, _, path = text(entry).rpartition("=")
            file = reader.path(Placed(path, entry.place), directory)
            found[key or posixpath.basename(file)] = Placed(reader.written(file), Location(file, 1, 1))
    except (StopError, InputError) as exc:
        return Placed(Undecided(f"a generator reads what is not there: {exc}"), given.place)
    for entry in items(wanted.get("literals")):
        key, sign, value = text(entry).partition("=")
        if sign:
            found[key] = Placed(_bare(value), entry.place)
    return Placed(found, given.place)


def _lines(reader: Reader, entry: Placed, directory: str) -> dict[str, Placed]:
    """The lines `KEY=value` of a file; a key alone takes its value from who builds."""
    file = reader.path(entry, directory)
    found: dict[str, Placed] = {}
    for number, line in enumerate(reader.written(file).splitlines(), 1):
        key, sign, value = line.strip().partition("=")
        if key and not key.startswith("#"):
            place = Location(file, number, 1)
            found[key.strip()] = Placed(value if sign else Undecided("taken from the environment of who builds"), place)
    return found


def _bare(value: str) -> str:
    """A literal without the quotes around it."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
