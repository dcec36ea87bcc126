"""Read the configurations that a command names: those of Accelerate and of DeepSpeed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Final

from maturity_gate import files
from maturity_gate.collect.training import read
from maturity_gate.errors import InputError
from maturity_gate.model import Pointer, Resource, Unknown

_NAMED_BY: Final[tuple[Pointer, ...]] = (
    ("flags", "config-file"),
    ("flags", "deepspeed-config-file"),
    ("script_flags", "deepspeed-config"),
    ("script_flags", "deepspeed"),
)
"""Sources: accelerate, commands/launch.py; DeepSpeed, deepspeed/__init__.py; transformers, TrainingArguments."""
_ENDS: Final = (".json", ".yaml", ".yml")


def followed(root: Path, command: Resource, seen: set[str]) -> Iterator[Resource | Unknown]:
    """The configurations that `command` names and that are there; `seen` has those that were read before.

    What is not there is written by the script, or lies where the run is started; the command says its name.
    """
    for group, name in _NAMED_BY:
        told = command.body.get(str(group))
        named = told.get(str(name)) if isinstance(told, dict) else None
        if isinstance(named, str) and named.endswith(_ENDS):
            file = _found(root, named, command.locate(()).file)
            if file and file not in seen:
                seen.add(file)
                yield from read(root, file, command.source)


def _found(root: Path, named: str, script: str) -> str:
    """The file, relative to the service's directory or to that of the script; empty where it is in neither."""
    for base in ("", dirname(script)):
        file = normpath(join(base, named))
        try:
            if not Path(named).is_absolute() and files.inside(root, file, named_in=script).is_file():
                return file
        except InputError:
            continue
    return ""
