"""Read what pip would be asked to install, one requirement at a time, and whole files of them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from maturity_gate import files
from maturity_gate.errors import InputError
from maturity_gate.model import Location, Unknown

MAX_BYTES: Final = files.MIB
MAX_FILES: Final = 200
"""Files of requirements that name each other."""
MAX_LENGTH: Final = 2000
"""Letters of one requirement."""
_NAME: Final = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[[^\]]*\])?[ \t]*(.*)", re.DOTALL)
_EXACT: Final = re.compile(r"\(?[ \t]*={2,3}[ \t]*v?([0-9][A-Za-z0-9.+!-]*)[ \t]*\)?")
_WHEEL: Final = re.compile(r"([A-Za-z0-9_.]+)-([0-9][A-Za-z0-9.+!_%]*)-[^/]*\.whl")
_EGG: Final = re.compile(r"[#&]egg=([A-Za-z0-9._-]+)")
_LINUX: Final = {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"}
_CLAUSE: Final = re.compile(r"\(?\s*([a-z_]+)\s*(==|!=)\s*['\"]([^'\"]*)['\"]\s*\)?")


@dataclass(frozen=True, slots=True)
class Package:
    """One package that is installed."""

    name: str
    """In the one form that all spellings come to: `flash-attn`."""
    version: str
    """Where exactly one is asked for, else nothing."""
    place: Location
    manager: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A package that may be installed or not."""

    reason: str
    place: Location


@dataclass(slots=True)
class Seen:
    """The files that were read already."""

    files: set[str] = field(default_factory=set)


def requirement(text: str, place: Location, manager: str = "pip") -> Package | Doubt | None:
    """What one requirement asks for; None where it is for another system or names no package."""
    if len(text) > MAX_LENGTH:
        return Doubt("a requirement of more letters than are read", place)
    written, _, marker = (part.strip() for part in text.partition(";"))
    if "://" in written and "@" not in written.partition("://")[0]:
        return _linked(written, place, manager)
    found = _NAME.fullmatch(written)
    if found is None:
        return None
    applies = holds(marker)
    if applies is False:
        return None
    name = normal(found[1])
    if applies is None:
        return Doubt(f"{name}: whether {marker[:80]} holds is not known", place)
    exact = _EXACT.fullmatch(found[2].strip())
    if exact is None and (wheel := _WHEEL.search(found[2])):
        return Package(name, wheel[2], place, manager)
    return Package(name, exact[1] if exact else "", place, manager)


def normal(name: str) -> str:
    """The one form of a package's name."""
    return re.sub(r"[-_.]+", "-", name).lower().strip("-")


def holds(marker: str) -> bool | None:
    """Whether a marker holds on Linux; extras that are not asked for are off."""
    if not marker:
        return True
    marker = " ".join(marker.split())
    clauses = [part for choice in marker.split(" or ") for part in choice.split(" and ")]
    values = [_clause(clause) for clause in clauses]
    if " or " in marker:
        if " and " in marker or "(" in marker:
            return None
        return True if True in values else None if None in values else False
    return False if False in values else None if None in values else True


def _clause(text: str) -> bool | None:
    found = _CLAUSE.fullmatch(text.strip())
    if re.search(r"\bextra\b", text):
        return False
    if found is None or found[1] not in _LINUX:
        return None
    return (found[3] == _LINUX[found[1]]) == (found[2] == "==")


def _linked(text: str, place: Location, manager: str) -> Package | None:
    """`git+https://…/transformers.git@main`, or the address of a wheel."""
    if wheel := _WHEEL.search(text):
        return Package(normal(wheel[1]), wheel[2], place, manager)
    if egg := _EGG.search(text):
        return Package(normal(egg[1]), "", place, manager)
    if not text.startswith("git+"):
        return None
    path = text.partition("://")[2].partition("#")[0].partition("@")[0]
    return Package(normal(path.rstrip("/").rpartition("/")[2].removesuffix(".git")), "", place, manager)


def read(root: Path, file: str, seen: Seen) -> Iterator[Package | Doubt | Unknown]:
    """What a file of requirements asks for, and those that it names; raises InputError."""
    if file in seen.files:
        return
    seen.files.add(file)
    lines = files.read(root, file, limit=MAX_BYTES).split("\n")
    number = 0
    while number < len(lines):
        start, text = number, lines[number]
        while text.rstrip().endswith("\\") and number + 1 < len(lines):
            number += 1
            text = text.rstrip()[:-1] + " " + lines[number]
        number += 1
        place = Location(file, start + 1, len(lines[start]) - len(lines[start].lstrip()) + 1)
        yield from _line(root, file, re.sub(r"(?:^|\s)#.*", "", text).strip(), place, seen)


def _line(root: Path, file: str, text: str, place: Location, seen: Seen) -> Iterator[Package | Doubt | Unknown]:
    option = re.match(r"(?:-r|--requirement)[ =]*(\S+)", text)
    if option:
        yield from included(root, posixpath.dirname(file), option[1], place, seen)
    elif text and not text.startswith("-"):
        # options such as --hash stand behind
        found = requirement(re.split(r"\s--", text)[0], place)
        if found is not None:
            yield found


def included(root: Path, directory: str, name: str, place: Location, seen: Seen) -> Iterator[Package | Doubt | Unknown]:
    """What a file that is named elsewhere asks for, if it is there."""
    path = posixpath.normpath(posixpath.join(directory, name))
    if path.startswith(("../", "/")) or len(seen.files) >= MAX_FILES:
        yield Unknown(f"{name}: not a file that is read", (place,))
        return
    try:
        yield from read(root, path, seen)
    except InputError as exc:
        yield Unknown(f"{exc}", (place,))
