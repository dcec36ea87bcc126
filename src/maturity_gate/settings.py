"""What to judge and how: maturity.yaml with the command line's words on top."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from maturity_gate import files, validation, validity, yamls
from maturity_gate.errors import InputError, Problem, UsageError
from maturity_gate.model import Grade, Json, Level, Location, Pointer

FILE = "maturity.yaml"


@dataclass(frozen=True, slots=True)
class Source:
    """One scope of the service's own code."""

    name: str
    options: Mapping[str, Json] = field(default_factory=dict)
    """All that maturity.yaml says of it; the key that names a collector says which one reads it."""
    locations: Mapping[Pointer, Location] = field(default_factory=dict, compare=False, repr=False)
    """Where maturity.yaml says it, by pointers that start at the source; only messages depend on it."""


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
    """The day that dates are compared with, as YYYY-MM-DD; None: they are not, and policies see none."""
    measurements_valid_days: int = validity.DEFAULT_DAYS
    """How much older than that day a raw result may be."""


def load(directory: Path, **given: Any) -> Settings:  # noqa: ANN401 - the fields of Settings, each optional
    """The settings of the service in `directory`; what is given and not None wins over the file.

    Raises InputError where the directory has no maturity.yaml or it is wrong.
    """
    if not (directory / FILE).is_file():
        remedy = f"name the directory of a service, or write its {FILE}"
        raise InputError.at(FILE, "there is no such file", remedy=remedy)
    parsed = _read(directory)
    written = cast("dict[str, Any]", parsed.value)
    values: dict[str, Any] = {
        "root": directory,
        "service": written["service"],
        "provides": tuple(cast("list[str]", written["provides"])),
        "target": Level(written["target"]) if "target" in written else None,
        "floor": Grade.named(written["floor"]) if "floor" in written else Grade.CLAIMED,
        "capabilities": _declarations(directory, parsed),
        "sources": tuple(
            Source(name, options, _below(parsed, ("sources", name)))
            for name, options in cast("dict[str, dict[str, Json]]", written.get("sources", {})).items()
        ),
        "readings": written.get("readings", {}),
        "engine": written.get("engine", "auto"),
        "policies": _policies(directory, parsed),
        "measurements_valid_days": written.get("measurements_valid_days", validity.DEFAULT_DAYS),
    }
    return Settings(**{**values, **{key: value for key, value in given.items() if value is not None}})


def problems(directory: Path) -> list[Problem]:
    """Every mistake of the maturity.yaml in `directory`."""
    try:
        parsed = _read(directory)
    except InputError as error:
        return list(error.problems)
    found: list[Problem] = []
    for checked in (_declarations, _policies):
        try:
            checked(directory, parsed)
        except InputError as error:
            found += error.problems
    return found


def day(text: str | None) -> str:
    """`text`, or today without one; raises UsageError unless it is a day as YYYY-MM-DD."""
    if text is None:
        return datetime.datetime.now(datetime.UTC).date().isoformat()
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError(text)
        datetime.date.fromisoformat(text)
    except ValueError as exc:
        raise UsageError(f"{text}: not a day; write it as 2026-11-23") from exc
    return text


def _read(directory: Path) -> yamls.Parsed:
    documents = yamls.parse(files.read(directory, FILE, limit=files.MIB), FILE)
    if not documents:
        raise InputError.at(FILE, "is empty")
    first, *more = documents
    found = [*first.problems] or validation.problems(first, "service")
    found += [Problem(*other.locations[()], "a second document; a service has one") for other in more[:1]]
    if found:
        raise InputError(found)
    return first


def _below(parsed: yamls.Parsed, top: Pointer) -> dict[Pointer, Location]:
    """The places below one value, by pointers that start at it."""
    return {pointer[len(top) :]: place for pointer, place in parsed.locations.items() if pointer[: len(top)] == top}


def _listed(parsed: yamls.Parsed, key: str) -> dict[str, Location]:
    """The words of a list, each with the place where it stands first."""
    words = cast("dict[str, list[str]]", parsed.value).get(key, [])
    return {word: parsed.locations[key, index] for index, word in reversed([*enumerate(words)])}


def _policies(directory: Path, parsed: yamls.Parsed) -> tuple[str, ...]:
    words = _listed(parsed, "policies")
    found: list[Problem] = []
    for word in words:
        try:
            if not files.inside(directory, word).is_dir():
                found.append(Problem(word, 0, 0, "is not a directory; name that of the rules"))
        except InputError as error:
            found += error.problems
    if found:
        raise InputError(found).asked_by("policies", words)
    return tuple(cast("dict[str, list[str]]", parsed.value).get("policies", []))


def _declarations(directory: Path, parsed: yamls.Parsed) -> tuple[str, ...]:
    words = _listed(parsed, "capabilities")
    try:
        return tuple(files.named(directory, [*words]))
    except InputError as error:
        raise error.asked_by("capabilities", words) from error.__cause__
