"""What to judge and how: maturity.yaml with the command line's words on top."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from maturity_gate import files, validation, yamls
from maturity_gate.errors import InputError, Problem, UsageError
from maturity_gate.model import Grade, Json, Level

FILE = "maturity.yaml"


@dataclass(frozen=True, slots=True)
class Source:
    """One scope of the service's own code."""

    name: str
    options: Mapping[str, Json] = field(default_factory=dict)
    """All that maturity.yaml says of it; the key that names a collector says which one reads it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a run depends on; two runs with equal settings and equal files give equal bytes."""

    root: Path
    """The service's directory; nothing outside it is read."""
    service: str
    provides: tuple[str, ...]
    target: Level | None = None
    """What the gate demands; None: it only reports."""
    floor: Grade = Grade.CLAIMED
    capabilities: tuple[str, ...] = ()
    """Names of the declarations, relative to `root`, sorted."""
    sources: tuple[Source, ...] = ()
    readings: Mapping[str, str] = field(default_factory=dict)
    """By erratum, where not the default."""
    engine: str = "auto"
    opa_url: str | None = None
    opa_ca: str | None = None
    """A file of certificates to trust besides the system's, for `opa_url`."""
    policies: tuple[str, ...] = ()
    """Directories of fact rules of the team's own, relative to `root`, as they are written."""
    as_of: str | None = None
    """The day that dates are compared with, as YYYY-MM-DD; None: policies see none."""


def load(directory: Path, **given: Any) -> Settings:  # noqa: ANN401 - the fields of Settings, each optional
    """The settings of the service in `directory`; what is given and not None wins over the file.

    Raises InputError where the directory has no maturity.yaml or it is wrong.
    """
    if not (directory / FILE).is_file():
        remedy = f"name the directory of a service, or write its {FILE}"
        raise InputError.at(FILE, "there is no such file", remedy=remedy)
    written = _read(directory)
    values: dict[str, Any] = {
        "root": directory,
        "service": written["service"],
        "provides": tuple(cast("list[str]", written["provides"])),
        "target": Level(written["target"]) if "target" in written else None,
        "floor": Grade.named(written["floor"]) if "floor" in written else Grade.CLAIMED,
        "capabilities": _declarations(directory, cast("list[str]", written["capabilities"])),
        "sources": tuple(
            Source(name, options)
            for name, options in cast("dict[str, dict[str, Json]]", written.get("sources", {})).items()
        ),
        "readings": written.get("readings", {}),
        "engine": written.get("engine", "auto"),
        "policies": _policies(directory, written.get("policies", [])),
    }
    return Settings(**{**values, **{key: value for key, value in given.items() if value is not None}})


def problems(directory: Path) -> list[Problem]:
    """Every mistake of the maturity.yaml in `directory`."""
    try:
        written = _read(directory)
    except InputError as error:
        return list(error.problems)
    found: list[Problem] = []
    for key, checked in (("capabilities", _declarations), ("policies", _policies)):
        try:
            checked(directory, written.get(key, []))
        except InputError as error:
            found += error.problems
    return found


def day(text: str) -> str:
    """`text` if it is a day as YYYY-MM-DD, else UsageError."""
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError(text)
        datetime.date.fromisoformat(text)
    except ValueError as exc:
        raise UsageError(f"{text}: not a day; write it as 2026-11-23") from exc
    return text


def _read(directory: Path) -> dict[str, Any]:
    documents = yamls.parse(files.read(directory, FILE, limit=files.MIB), FILE)
    if not documents:
        raise InputError.at(FILE, "is empty")
    first, *more = documents
    found = [*first.problems] or validation.problems(first, "service")
    found += [Problem(*other.locations[()], "a second document; a service has one") for other in more[:1]]
    if found:
        raise InputError(found)
    return cast("dict[str, Any]", first.value)


def _policies(directory: Path, named: list[str]) -> tuple[str, ...]:
    found: list[Problem] = []
    for name in named:
        try:
            if not files.inside(directory, name, named_in=FILE).is_dir():
                found.append(Problem(FILE, 0, 0, f"policies: {name}: no such directory"))
        except InputError as error:
            found += error.problems
    if found:
        raise InputError(found)
    return tuple(named)


def _declarations(directory: Path, patterns: list[str]) -> tuple[str, ...]:
    names: set[str] = set()
    found: list[Problem] = []
    for pattern in patterns:
        try:
            matched = files.matching(directory, pattern, named_in=FILE)
        except InputError as error:
            found += error.problems
            continue
        if not matched:
            found.append(Problem(FILE, 0, 0, f"capabilities: {pattern}: no such file"))
        names.update(matched)
    if found:
        raise InputError(found)
    return tuple(sorted(names))
