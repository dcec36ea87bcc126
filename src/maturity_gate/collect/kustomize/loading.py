"""Read the files of a kustomization, each once, and nothing outside the service's directory."""

from __future__ import annotations

import glob
import posixpath
from pathlib import Path
from typing import Final

from maturity_gate import files, yamls
from maturity_gate.collect import kubernetes
from maturity_gate.collect.kustomize.objects import Object
from maturity_gate.collect.placed import Placed, located, of, text
from maturity_gate.errors import InputError
from maturity_gate.model import Location, Resource, Unknown

NAMES: Final = ("kustomization.yaml", "kustomization.yml", "Kustomization")
MAX_FILES: Final = 2000
_REMOTE: Final = ("://", "git@", "github.com/", "?ref=", "git::")


class StopError(Exception):
    """Why something cannot be built."""


class Reader:
    """Remembers what it has read, and what could not be."""

    def __init__(self, root: Path, source: str) -> None:
        self.problems: list[Unknown] = []
        self._root = root
        self._source = source
        self._objects: dict[str, list[Placed]] = {}
        self._documents: dict[str, list[Placed]] = {}
        self._texts = 0

    def kustomization(self, directory: str) -> Placed:
        """The mapping of the kustomization in `directory`; raises InputError and StopError."""
        for name in NAMES:
            path = posixpath.join(directory, name)
            if files.inside(self._root, path).is_file():
                found = self.documents(path)
                if len(found) == 1 and isinstance(found[0].value, dict):
                    return found[0]
                raise StopError(f"{path}: not one mapping")
        raise InputError.at(directory, f"has no {NAMES[0]}")

    def documents(self, file: str) -> list[Placed]:
        """The YAML documents of a file; raises InputError and StopError."""
        if file not in self._documents:
            self._count()
            self._documents[file] = self.parse(files.read(self._root, file), file)
        return self._documents[file]

    def parse(self, written: str, file: str) -> list[Placed]:
        """The YAML documents of a text; raises StopError."""
        parsed = yamls.parse(written, file)
        if problems := sorted(problem for document in parsed for problem in document.problems):
            raise StopError(str(problems[0]))
        return [of(document) for document in parsed]

    def written(self, file: str) -> str:
        """The text of a file; raises InputError and StopError."""
        self._count()
        self._texts += 1
        return files.read(self._root, file)

    def inline(self, entry: Placed) -> list[Placed]:
        """The documents of a text within a kustomization, all of them at the place of the text."""
        documents = self.parse(text(entry), entry.place.file)
        return [_moved(document, entry.place) for document in documents]

    def objects(self, file: str) -> list[Object]:
        """The Kubernetes objects of a file; raises InputError and StopError."""
        if file not in self._objects:
            self._count()
            pattern = "/".join(glob.escape(part) for part in file.split("/"))
            found: list[Placed] = []
            for one in kubernetes.collect(self._root, kubernetes.KubernetesSource(self._source, (pattern,))):
                if isinstance(one, Resource):
                    found.append(located(one.body, one.locations))
                else:
                    self.problems.append(one)
            self._objects[file] = found
        return [Object(body) for body in self._objects[file]]

    def path(self, entry: Placed, directory: str) -> str:
        """The path that an entry names, relative to the service's directory; raises StopError."""
        written = text(entry)
        if not written or any(mark in written for mark in _REMOTE):
            raise StopError(f"{written or 'nothing'} is not a file of this repository")
        path = posixpath.normpath(posixpath.join(directory, written))
        if path == ".." or path.startswith(("../", "/")):
            raise StopError(f"{written} leaves the service's directory")
        return path

    def is_directory(self, path: str) -> bool:
        """Whether it is one; raises InputError if a symlink leaves the service's directory."""
        return files.inside(self._root, path).is_dir()

    def say(self, reason: str, *places: Location) -> None:
        """Something is not known."""
        unknown = Unknown(reason, places)
        if unknown not in self.problems:
            self.problems.append(unknown)

    def _count(self) -> None:
        if len(self._objects) + len(self._documents) + self._texts >= MAX_FILES:
            raise StopError(f"more than {MAX_FILES} files")


def _moved(placed: Placed, place: Location) -> Placed:
    """The value with its lines counted from those of the text that it stands in: `|` begins on the next line."""
    there = Location(place.file, place.line + placed.place.line, placed.place.column)
    if isinstance(placed.value, dict):
        return Placed({key: _moved(value, place) for key, value in placed.value.items()}, there)
    if isinstance(placed.value, list):
        return Placed([_moved(value, place) for value in placed.value], there)
    return Placed(placed.value, there)
