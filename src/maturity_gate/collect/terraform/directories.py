"""Read the files of one module directory, once, and sort their blocks by what they define."""

from __future__ import annotations

import contextlib
import gc
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from maturity_gate import files
from maturity_gate.collect.terraform import parsing
from maturity_gate.collect.terraform.parsing import Argument, Block, Parsed
from maturity_gate.errors import InputError
from maturity_gate.model import Unknown


class Directory:
    """What a module defines, by name and in the order it is written."""

    __slots__ = ("data", "locals", "modules", "outputs", "path", "problems", "resources", "variables")

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Unknown] = []
        """What could not be read, or is defined twice."""
        self.resources: dict[tuple[str, str], Block] = {}
        self.data: dict[tuple[str, str], Block] = {}
        self.modules: dict[str, Block] = {}
        self.variables: dict[str, Block] = {}
        self.outputs: dict[str, Block] = {}
        self.locals: dict[str, Argument] = {}


def names(root: Path, path: str) -> list[str]:
    """The files of the directory `path` that Terraform might read, sorted.

    Raises InputError if there is no such directory, or it or a file in it leaves `root`.
    """
    place = files.inside(root, path)
    try:
        with os.scandir(place) as entries:
            found = sorted(entry.name for entry in entries if not entry.name.startswith(".") and entry.is_file())
    except OSError as exc:
        raise InputError.at(path, f"is not a directory that can be read ({exc.strerror})") from exc
    return [name for name in found if name.endswith((".tf", ".tf.json", ".tfvars", ".tfvars.json"))]


def load(root: Path, path: str) -> Directory:
    """The module in the directory `path` of `root`.

    Raises InputError if there is none.
    """
    with _no_search_for_cycles():
        return _load(root, path)


@contextlib.contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Expressions are a million small tuples without cycles; looking for some among them doubles the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _load(root: Path, path: str) -> Directory:
    directory = Directory(path)
    parsed: list[Parsed] = []
    overrides: list[Parsed] = []
    for name in names(root, path):
        inside = PurePosixPath(path, name).as_posix()
        if name.endswith(".tf"):
            stem = name.removesuffix(".tf")
            is_override = stem == "override" or stem.endswith("_override")
            (overrides if is_override else parsed).append(parsing.read(root, inside))
        elif name.endswith(".tf.json"):
            place = parsing.SourceFile(inside, "").place(0)
            directory.problems.append(Unknown("Terraform in JSON is not read", (place,)))
    if not parsed and not overrides and not directory.problems:
        raise InputError.at(path, "has no .tf files; name the directory of the configuration")
    blocks = _overridden([block for one in parsed for block in one.blocks], overrides)
    directory.problems += [problem for one in (*parsed, *overrides) for problem in one.problems]
    _sort(directory, blocks)
    return directory


def _overridden(blocks: list[Block], overrides: list[Parsed]) -> list[Block]:
    """What `override.tf` and `*_override.tf` say replaces what the other files say of the same block."""
    found = {(block.type, block.labels): block for block in reversed(blocks)}
    added: list[Block] = []
    for new in (block for parsed in overrides for block in parsed.blocks):
        old = found.get((new.type, new.labels)) if new.type != "locals" else None
        if old is None:
            # locals are one by one; the last one given counts
            added.append(new)
        else:
            old.arguments.update(new.arguments)
            replaced = {_named(block) for block in new.blocks}
            old.blocks = [*(block for block in old.blocks if _named(block) not in replaced), *new.blocks]
    return [*blocks, *added]


def _named(block: Block) -> str:
    """The type of the blocks that `block` is or, if it is dynamic, makes."""
    return block.labels[0] if block.type == "dynamic" and block.labels else block.type


def _sort(directory: Directory, blocks: list[Block]) -> None:
    repeated: dict[tuple[str, ...], list[Block]] = {}
    for block in blocks:
        first = block
        match block.type, block.labels:
            case "resource", (type_, name):
                first = directory.resources.setdefault((type_, name), block)
            case "data", (type_, name):
                directory.data[type_, name] = block
            case "module", (name,):
                first = directory.modules.setdefault(name, block)
            case "variable", (name,):
                directory.variables[name] = block
            case "output", (name,):
                directory.outputs[name] = block
            case "locals", _:
                directory.locals.update(block.arguments)
        if first is not block:
            repeated.setdefault(block.labels, [first]).append(block)
    for labels, places in repeated.items():
        # Terraform refuses both, and which one was meant nobody can tell
        if len(labels) == 1:
            del directory.modules[labels[0]]
        else:
            del directory.resources[labels[0], labels[1]]
        words = ("module", *labels) if len(labels) == 1 else labels
        reason = f"{'.'.join(words)} is defined more than once"
        directory.problems.append(Unknown(reason, tuple(block.location for block in places)))
