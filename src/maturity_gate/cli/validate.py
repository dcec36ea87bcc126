"""`maturity-gate validate`: every mistake of every file, at once, with its place."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from maturity_gate import declaration, settings
from maturity_gate.cli.output import write
from maturity_gate.errors import PASSED, InputError, Problem


def run(given: argparse.Namespace) -> int:
    """Say how many files fit; raise InputError with all that is wrong otherwise."""
    if given.files:
        count, problems = len(given.files), _of(given.files)
    else:
        chosen = settings.load(Path())
        count, problems = len(chosen.capabilities) + 1, declaration.problems(chosen.root, chosen.capabilities)
    if problems:
        raise InputError(problems)
    write(f"{count} {'file fits' if count == 1 else 'files fit'} the schema\n")
    return PASSED


def _of(names: list[str]) -> list[Problem]:
    """The problems of files that are named outright; each may lie anywhere, what it names may not."""
    found: list[Problem] = []
    for name in names:
        path = Path(name)
        if path.name == settings.FILE:
            problems = settings.problems(path.parent)
        else:
            problems = declaration.problems(path.parent, [path.name])
        found += [replace(problem, file=name) for problem in problems]
    return found
