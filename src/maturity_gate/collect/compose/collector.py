"""Collect the services, volumes and networks that `docker compose up` would make of a file."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from maturity_gate import files
from maturity_gate.collect.compose import environment
from maturity_gate.collect.compose.interpolation import Environment, Meter
from maturity_gate.collect.compose.project import SECTIONS, Model, Project
from maturity_gate.collect.placed import Budget, Placed, Undecided, flat, items, members, text
from maturity_gate.model import Resource, Unknown

KIND: Final = "compose"


@dataclass(frozen=True, slots=True)
class ComposeSource:
    """One compose file, and what it is run with: a verdict belongs to both."""

    name: str
    """The scope's name under `sources:`."""
    file: str
    """As after `docker compose --file`, so that no override file beside it is read."""
    profiles: tuple[str, ...] = ()
    """As `--profile`; without any, those of COMPOSE_PROFILES in the environment file."""
    env_file: str = ""
    """As `--env-file`; the `.env` beside the file if left out."""


def collect(root: Path, source: ComposeSource) -> Iterator[Resource | Unknown]:
    """What runs in the scope; a service behind a profile that is not on is not there.

    Raises InputError for a file that cannot be read, CollectError where it comes to too much.
    """
    meter = Meter()
    project = Project(root, Budget(source.name), meter)
    file = posixpath.normpath(source.file)
    directory = posixpath.dirname(file)
    given = _environment(root, source, directory, meter)
    model = project.load(file, directory, given)
    yield from project.problems
    yield from _resources(source.name, project, model, _profiles(source, given))


def _environment(root: Path, source: ComposeSource, directory: str, meter: Meter) -> Environment:
    beside = posixpath.join(directory, ".env")
    if source.env_file:
        return environment.read(root, source.env_file, {}, meter)
    return environment.read(root, beside, {}, meter) if files.inside(root, beside).is_file() else {}


def _profiles(source: ComposeSource, given: Environment) -> frozenset[str] | Undecided:
    if source.profiles:
        return frozenset(source.profiles)
    named = given.get("COMPOSE_PROFILES")
    if named is None:
        return frozenset()
    if isinstance(named.value, Undecided):
        return Undecided(f"COMPOSE_PROFILES is not known: {named.value.reason}")
    return frozenset(profile.strip() for profile in named.value.split(",") if profile.strip())


def _resources(
    source: str, project: Project, model: Model, profiles: frozenset[str] | Undecided
) -> Iterator[Resource | Unknown]:
    for section, kind in SECTIONS.items():
        for name, placed in model[section].items():
            address = f"{section}.{name}"
            runs = _runs(placed, profiles) if section == "services" else True
            if isinstance(runs, Undecided):
                yield Unknown(f"{address}: whether it runs is not known: {runs.reason}", (placed.place,))
            if runs is not True:
                continue
            body = flat(placed, project.budget)
            image = body.locations.get(("image",))
            if image in project.tags:
                body.unknown["image", "tag"] = project.tags[image]
            yield Resource(
                source=source,
                kind=KIND,
                type=kind,
                name=name,
                address=address,
                body=body.value if isinstance(body.value, dict) else {},
                unknown=body.unknown,
                locations=body.locations,
            )


def _runs(service: Placed, profiles: frozenset[str] | Undecided) -> bool | Undecided:
    wanted = members(service).get("profiles")
    if wanted is None or wanted.value == []:
        return True
    if isinstance(profiles, Undecided):
        return profiles
    if "*" in profiles or any(text(item) in profiles for item in items(wanted)):
        return True
    return next((item.value for item in [wanted, *items(wanted)] if isinstance(item.value, Undecided)), False)
