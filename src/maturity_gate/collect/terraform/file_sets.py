"""The function `fileset`: names of files below a directory of the service that a pattern matches."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from maturity_gate import files
from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.values import Failed, Members
from maturity_gate.errors import InputError

MAX_LEVELS: Final = 30
"""How deep directories are followed; no configuration keeps its files deeper."""
STEPS_A_FILE: Final = 5


def matching(root: Path, directory: str, pattern: str, meter: Meter) -> Members:
    """The files below `directory` that `pattern` matches, as paths below it.

    Raises Failed if the directory is not there, or the pattern uses more than `*`, `**`, `?` and `{a,b}`.
    """
    if any(sign in pattern for sign in "[]\\") or pattern.count("{") > 1 or ".." in pattern.split("/"):
        raise Failed("this pattern of fileset is not evaluated", error=False)
    meter.text(len(pattern))
    wanted = [alternative.split("/") for alternative in _alternatives(posixpath.normpath(pattern))]
    try:
        top = files.inside(root, directory, named_in="fileset")
    except InputError as exc:
        raise Failed(str(exc), error=False) from exc
    if not top.is_dir():
        # it may be made by a step before Terraform runs, so its absence says nothing
        raise Failed(f"fileset: {directory}: there is no such directory", error=False)
    found = [name for name in _names(top, "", meter) if any(_fits(name.split("/"), one, meter) for one in wanted)]
    return Members(sorted(name for name in found if _is_file(root, posixpath.join(directory, name))))


def _alternatives(pattern: str) -> list[str]:
    before, opened, rest = pattern.partition("{")
    inner, closed, after = rest.partition("}")
    if not opened:
        return [pattern]
    if not closed:
        raise Failed("this pattern of fileset is not evaluated", error=False)
    return [before + one + after for one in inner.split(",")]


def _names(top: Path, below: str, meter: Meter, level: int = 0) -> Iterator[str]:
    """Every file, but nothing behind a link to a directory."""
    if level > MAX_LEVELS:
        raise Failed("fileset: the directories are nested too deep", error=False)
    with os.scandir(top / below) as entries:
        for entry in entries:
            meter.spend(STEPS_A_FILE)
            name = posixpath.join(below, entry.name)
            if entry.is_dir(follow_symlinks=False):
                yield from _names(top, name, meter, level + 1)
            else:
                yield name


def _is_file(root: Path, name: str) -> bool:
    """Whether it is one, and a link does not leave the service's directory."""
    try:
        return files.inside(root, name, named_in="fileset").is_file()
    except InputError:
        return False


def _fits(parts: list[str], wanted: list[str], meter: Meter) -> bool:
    """Whether the parts of a path are those of a pattern, where `**` stands for any number of directories."""
    meter.spend(1)
    if not wanted:
        return not parts
    if wanted[0] == "**":
        return any(_fits(parts[count:], wanted[1:], meter) for count in range(len(parts) + 1)) or wanted == ["**"]
    return bool(parts) and _part_fits(parts[0], wanted[0]) and _fits(parts[1:], wanted[1:], meter)


def _part_fits(name: str, pattern: str) -> bool:
    """Whether one name is that of a pattern; it goes back to the last `*` only, so that the work is bounded."""
    at = star = mark = 0
    stands, seen = 0, False
    while stands < len(name):
        if at < len(pattern) and pattern[at] == "*":
            star, mark, seen = at, stands, True
            at += 1
        elif at < len(pattern) and pattern[at] in {name[stands], "?"}:
            at += 1
            stands += 1
        elif seen:
            mark += 1
            at, stands = star + 1, mark
        else:
            return False
    return all(sign == "*" for sign in pattern[at:])
