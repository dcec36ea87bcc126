"""Read a configuration over those that its `defaults` name, as NeMo RL and Hydra compose them from files."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from maturity_gate import files, yamls
from maturity_gate.collect.charts import Values, over
from maturity_gate.errors import InputError
from maturity_gate.model import Json, Location, Unknown

_KEY: Final = "defaults"
_OWN: Final = "_self_"
_SUFFIXES: Final = (".yaml", ".yml")
_MAX_DEPTH: Final = 10
"""Files over each other; a longer chain leads back to itself."""
_MAX_FILES: Final = 100
"""All together: each may name several, and they theirs."""
_MAX_BYTES: Final = 2 * files.MIB


@dataclass(slots=True)
class Inherited:
    """A configuration with what it inherits, and the parents that could not be read."""

    values: Values
    unknown: list[Unknown] = field(default_factory=list)
    files: int = 0


def inherited(root: Path, file: str, parsed: yamls.Parsed) -> Inherited | None:
    """The document over its parents; None for one that names no files.

    A parent is the path of a file from the directory of the child, or the name of a file there without its suffix.
    Groups of Hydra, which are looked for along a search path, are not read.
    """
    if not isinstance(parsed.value, dict) or not any(_named(parsed.value)):
        return None
    found = Inherited(Values())
    found.values = _composed(root, file, Values(parsed.value, parsed.locations), found, 0)
    return found


def _composed(root: Path, file: str, own: Values, found: Inherited, depth: int) -> Values:
    place = own.locations.get((_KEY,), Location(file, 1, 1))
    tree = {key: value for key, value in own.tree.items() if key != _KEY}
    itself = Values(tree, {at: where for at, where in own.locations.items() if at[:1] != (_KEY,)})
    whole, is_in = Values({}, {(): own.locations.get((), place)}), False
    for name in _named(own.tree):
        if name == _OWN:
            whole, is_in = over(whole, itself), True
            continue
        target = _target(root, file, name)
        if depth == _MAX_DEPTH or found.files == _MAX_FILES:
            limits = f"{_MAX_DEPTH} deep or of {_MAX_FILES} files"
            found.unknown.append(Unknown(f"{name}: configurations inherit more than {limits}", (place,)))
            return whole if is_in else over(whole, itself)
        found.files += 1
        if target is None:
            if name.endswith(_SUFFIXES):
                found.unknown.append(Unknown(f"{name}: is not there, beside {file}", (place,)))
        elif (parent := _read(root, target)) is None:
            found.unknown.append(Unknown(f"{target}: no configuration that can be inherited", (place,)))
        else:
            whole = over(whole, _composed(root, target, parent, found, depth + 1))
    return whole if is_in else over(whole, itself)


def _named(value: dict[str, Json]) -> Iterator[str]:
    """The parents, in the order in which the later are over the earlier."""
    named = value.get(_KEY)
    for name in named if isinstance(named, list) else [named]:
        if isinstance(name, str) and name.strip() and "$" not in name and "@" not in name:
            yield name.strip()


def _target(root: Path, file: str, name: str) -> str | None:
    there = posixpath.normpath(posixpath.join(posixpath.dirname(file), name))
    for target in [there] if name.endswith(_SUFFIXES) else [there + suffix for suffix in _SUFFIXES if "/" not in name]:
        try:
            if not target.startswith("..") and files.inside(root, target, named_in=file).is_file():
                return target
        except InputError:
            return None
    return None


def _read(root: Path, target: str) -> Values | None:
    if files.inside(root, target).stat().st_size > _MAX_BYTES:
        return None
    documents = yamls.parse(files.read(root, target), target)
    if len(documents) != 1 or documents[0].problems or not isinstance(documents[0].value, dict):
        return None
    return Values(documents[0].value, documents[0].locations)
