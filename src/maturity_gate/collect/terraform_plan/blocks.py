"""Find the block of the configuration that a resource of a plan comes from, and where its arguments stand."""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import Final

from maturity_gate.collect.terraform.directories import Directory, load
from maturity_gate.collect.terraform.parsing import Block
from maturity_gate.collect.terraform.syntax import Literal
from maturity_gate.collect.terraform_plan.configuration import steps
from maturity_gate.errors import InputError
from maturity_gate.model import Location, Pointer

MAX_DIRECTORIES: Final = 500


class Blocks:
    """Reads each directory of the configuration once."""

    def __init__(self, root: Path, top: str) -> None:
        self._root = root
        self._top = posixpath.normpath(top)
        self._loaded: dict[str, Directory | None] = {self._top: load(root, self._top)}

    def places(self, module: str, type_: str, name: str) -> dict[Pointer, Location]:
        """Where a resource and its arguments stand; for one of a module from elsewhere, where the module is called."""
        directory: Directory | None = self._loaded[self._top]
        nearest: Block | None = None
        for step, _ in steps(module):
            call = directory.modules.get(step) if directory else None
            if call is None or directory is None:
                break
            nearest = call
            directory = self._called(directory, call)
        block = directory.resources.get((type_, name)) if directory else None
        if block is not None:
            found: dict[Pointer, Location] = {}
            _add(found, (), block)
            return found
        return {(): nearest.location} if nearest else {}

    def _called(self, directory: Directory, call: Block) -> Directory | None:
        argument = call.arguments.get("source")
        source = argument.expression.value if argument and isinstance(argument.expression, Literal) else None
        if not isinstance(source, str) or not source.startswith(("./", "../")):
            return None
        path = posixpath.normpath(posixpath.join(directory.path, source))
        if path.startswith("../") or path == "..":
            return None
        if path not in self._loaded:
            self._loaded[path] = None
            if len(self._loaded) <= MAX_DIRECTORIES:
                try:
                    self._loaded[path] = load(self._root, path)
                except InputError:
                    return None
        return self._loaded[path]


def _add(found: dict[Pointer, Location], pointer: Pointer, block: Block) -> None:
    found[pointer] = block.location
    for name, argument in block.arguments.items():
        found[(*pointer, name)] = argument.location
    made = {inner.labels[0] for inner in block.blocks if inner.type == "dynamic" and inner.labels}
    counts: dict[str, int] = {}
    for inner in block.blocks:
        kind = inner.labels[0] if inner.type == "dynamic" and inner.labels else inner.type
        found.setdefault((*pointer, kind), inner.location)
        # how many a dynamic block makes before it, the text does not tell
        if kind not in made:
            index = counts.get(kind, 0)
            counts[kind] = index + 1
            _add(found, (*pointer, kind, index), inner)
