"""Collect the base images and packages that images and environments are made of."""

from __future__ import annotations

import contextlib
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from maturity_gate import files
from maturity_gate.collect.containers import dockerfile, locks, requirements
from maturity_gate.collect.containers.requirements import Doubt, Package, Seen
from maturity_gate.collect.containers.shell import Install
from maturity_gate.errors import InputError
from maturity_gate.model import Json, Location, Resource, Unknown

KIND: Final = "containers"
_DOCKERFILE: Final = re.compile(r"(?:.*[._-])?(?:Docker|Container)file(?:[._-].*)?", re.IGNORECASE)
_REQUIREMENTS: Final = re.compile(r".*require.*\.(?:txt|in)|.*\.txt", re.IGNORECASE)
_ENVIRONMENT: Final = re.compile(r".*\.ya?ml", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ContainersSource:
    """Dockerfiles and lists of packages of one scope."""

    name: str
    """The scope's name under `sources:`."""
    patterns: tuple[str, ...]
    """Globs relative to the service's directory; each must match a file."""


def collect(root: Path, source: ContainersSource) -> Iterator[Resource | Unknown]:
    """The base image and the packages of each file that `source` names.

    What only a build argument or an extra would install is an Unknown. Raises InputError for a pattern without a file
    and for a file that cannot be read.
    """
    seen = Seen()
    number = 0
    for file in files.named(root, source.patterns):
        for found in [*_read(root, file, seen), *_started(root, file, source.name)]:
            if isinstance(found, Resource) and found.kind == KIND:
                number += 1
                yield _numbered(found, source.name, number)
            else:
                yield found


def _read(root: Path, file: str, seen: Seen) -> Iterator[Resource | Unknown]:
    name = posixpath.basename(file)
    if _DOCKERFILE.fullmatch(name):
        yield from _image(root, file, seen)
    elif name.endswith((".toml", ".lock")):
        yield from _packages(locks.read_toml(root, file))
    elif _REQUIREMENTS.fullmatch(name):
        yield from _packages(requirements.read(root, file, seen))
    elif _ENVIRONMENT.fullmatch(name):
        yield from _packages(locks.read_environment(root, file))
    else:
        yield Unknown("neither a Dockerfile nor a list of packages of a known kind", (Location(file, 1, 1),))


def _started(root: Path, file: str, source: str) -> Iterator[Resource | Unknown]:
    """The server or the training that a container of the image starts by itself."""
    if not _DOCKERFILE.fullmatch(posixpath.basename(file)):
        return
    told = dockerfile.started(files.read(root, file, limit=requirements.MAX_BYTES))
    if told is None:
        return
    # the parser of shells is for those who start one
    from maturity_gate.collect import launch

    script, variables, line = told
    place = Location(file, line, 1)
    for found in launch.read(script, file, source, variables, lambda row, column: place):
        # what is no shell is not told: an image may start anything
        if isinstance(found, Resource) and (found.type != "python" or "framework" in found.body):
            yield found


def _image(root: Path, file: str, seen: Seen) -> Iterator[Resource | Unknown]:
    text = files.read(root, file, limit=requirements.MAX_BYTES)
    for stage, derives in dockerfile.stages(text):
        place = Location(file, stage.line, 1)
        if derives and stage.image is not None:
            yield _resource("base_image", stage.image.split(":")[0].rpartition("/")[2], {"image": stage.image}, place)
        elif derives and stage.base is None:
            yield Unknown("the base image is made of arguments without a value", (place,))
        for one in stage.installs:
            yield from _installed(root, file, one, seen)


def _installed(root: Path, file: str, one: Install, seen: Seen) -> Iterator[Resource | Unknown]:
    place = Location(file, one.line, 1)
    if not one.is_certain:
        yield Unknown(f"{one.word[:80]}: whether it is installed depends on the build", (place,))
    elif one.kind == "open":
        yield Unknown(f"{one.word[:80]}: what is installed is made of arguments without a value", (place,))
    elif one.kind == "file":
        directory = _context(root, posixpath.dirname(file), one.word)
        if directory is None:
            yield Unknown(f"{one.word[:80]}: where it is copied from is not known", (place,))
        else:
            yield from _packages(requirements.included(root, directory, one.word, place, seen))
    elif one.manager == "pip":
        found = requirements.requirement(one.word, place)
        yield from _packages(iter([found] if found else []))
    else:
        name, _, version = one.word.partition("=")
        version = version.lstrip("=").partition("=")[0]
        found = Package(requirements.normal(name.rpartition("::")[2]), version, place, one.manager)
        yield from _packages(iter([found]))


def _context(root: Path, directory: str, word: str) -> str | None:
    """The directory that an image is built in: the only one, from its Dockerfile upwards, that has the file."""
    there: list[str] = []
    for _ in range(directory.count("/") + 2):
        path = posixpath.normpath(posixpath.join(directory, word))
        with contextlib.suppress(InputError):
            if not path.startswith(("../", "/")) and files.inside(root, path).is_file():
                there.append(directory)
        if not directory:
            break
        directory = posixpath.dirname(directory)
    return there[0] if len(there) == 1 else None


def _packages(found: Iterator[Package | Doubt | Unknown]) -> Iterator[Resource | Unknown]:
    for one in found:
        if isinstance(one, Package):
            body: dict[str, Json] = {"package": one.name, "manager": one.manager}
            if one.version:
                body["version"] = one.version
            if one.name:
                yield _resource("package", one.name, body, one.place)
        elif isinstance(one, Doubt):
            yield Unknown(one.reason, (one.place,))
        else:
            yield one


def _resource(type_: str, name: str, body: dict[str, Json], place: Location) -> Resource:
    return Resource("", KIND, type_, name, f"{place.file}:{place.line}:{name}", body, locations={(): place})


def _numbered(found: Resource, source: str, number: int) -> Resource:
    """The address tells two of the same name in one line apart."""
    address = f"{found.address}#{number}"
    return Resource(source, KIND, found.type, found.name, address, found.body, locations=found.locations)
