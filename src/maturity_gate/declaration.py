"""Load declarations into one document, or refuse them with every mistake at its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path as FilePath

from maturity_gate import files, validation, yamls
from maturity_gate.document import Document, Leaf, leaves_of
from maturity_gate.errors import InputError, Problem
from maturity_gate.model import Grade, Json, Location, Path

MAX_BYTES = 4 * files.MIB


def problems(root: FilePath, names: Iterable[str]) -> list[Problem]:
    """Every mistake of the named files and of what they say together, in order of place."""
    try:
        load(root, names)
    except InputError as error:
        return list(error.problems)
    return []


def load(root: FilePath, names: Iterable[str]) -> Document:
    """The document that the named files declare together; raises InputError with all mistakes of all of them."""
    found: list[Problem] = []
    leaves: dict[Path, Leaf] = {}
    places: dict[Path, Location] = {}
    for name in names:
        try:
            declared = _read(root, name)
        except InputError as error:
            found += error.problems
            continue
        if declared is None:
            continue
        for path, value in leaves_of(declared.value):
            here = declared.locations[path]
            if path in leaves:
                first = leaves[path].locations[0]
                found.append(Problem(*here, f"{'.'.join(path)}: given in {first} already; keep one of the two"))
            else:
                leaves[path] = Leaf(value, Grade.CLAIMED, (here,))
        for path in _mappings(declared.value):
            places.setdefault(path, declared.locations[path])
    if found:
        raise InputError(found)
    return Document(leaves, places)


def _read(root: FilePath, name: str) -> yamls.Parsed | None:
    documents = yamls.parse(files.read(root, name, limit=MAX_BYTES), name)
    if not documents:
        return None
    first = documents[0]
    found = list(first.problems)
    if len(documents) > 1:
        found.append(Problem(*documents[1].locations[()], "a second document; give each a file of its own"))
    # a broken value would only bring messages about its breakage
    found += [] if first.problems else validation.problems(first, "capabilities", skip=3)
    if found:
        raise InputError(found)
    return first


def _mappings(value: Json, path: Path = ()) -> Iterator[Path]:
    """The paths of the mappings within `value`."""
    if isinstance(value, dict):
        if path:
            yield path
        for key, inner in value.items():
            yield from _mappings(inner, (*path, key))
