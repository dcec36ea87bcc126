"""Load declarations into one document, or refuse them with every mistake at its place."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path as FilePath

from maturity_gate import files, validation, yamls
from maturity_gate.document import ANNOTATIONS, Document, Leaf, leaves_of
from maturity_gate.errors import InputError, Problem
from maturity_gate.model import Grade, Json, Location, Path

MAX_BYTES = 4 * files.MIB


def problems(root: FilePath, names: Iterable[str]) -> list[Problem]:
    """Every mistake of the named files, in order of place; nothing is loaded."""
    found: list[Problem] = []
    for name in names:
        try:
            _read(root, name)
        except InputError as error:
            found += error.problems
    return sorted(found)


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
        _add_places(declared, places)
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


def _add_places(declared: yamls.Parsed, places: dict[Path, Location]) -> None:
    for pointer, location in declared.locations.items():
        path = tuple(key for key in pointer if isinstance(key, str))
        if path and len(path) == len(pointer) and not ANNOTATIONS.intersection(path):
            inner: Json = declared.value
            for key in path:
                inner = inner[key] if isinstance(inner, dict) else None
            if isinstance(inner, dict):
                places.setdefault(path, location)
