"""From shell scripts to the commands that they start training and serving with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from maturity_gate import files
from maturity_gate.collect.launch import tasks
from maturity_gate.collect.launch.commands import GROUPS, Command, scalar, understand
from maturity_gate.collect.launch.follow import followed
from maturity_gate.collect.launch.shell import Run, Script
from maturity_gate.collect.launch.words import TooMuch
from maturity_gate.collect.launch.written import written
from maturity_gate.model import Json, Location, Pointer, Resource, Unknown

KIND: Final = "launch"
MAX_BYTES: Final = files.MIB
MAX_FILES: Final = 5000
_NAME: Final = 70
"""Letters at the end of a path that name an entry; rules add to them, and a name has at most 100."""
_DIRECTIVE: Final = re.compile(r"#SBATCH\s+(?:--([A-Za-z][\w-]*)(?:[=\s]\s*([^\s#]+))?|-([A-Za-z])\s*([^\s#]+)?)")
_SHORT: Final = {"N": "nodes", "n": "ntasks", "G": "gpus", "J": "job-name"}
_FROM_SLURM: Final = {
    "nodes": ("SLURM_JOB_NUM_NODES", "SLURM_NNODES"),
    "ntasks": ("SLURM_NTASKS",),
    "ntasks-per-node": ("SLURM_NTASKS_PER_NODE",),
    "gpus-per-node": ("SLURM_GPUS_PER_NODE", "SLURM_GPUS_ON_NODE"),
}
"""The variables that Slurm sets from a script's own directives. Source: sbatch(1), output environment variables."""
Placed: TypeAlias = Callable[[int, int], Location]
"""From a row and a column of a text, both from 0, to where that stands in a file."""


@dataclass(frozen=True, slots=True)
class LaunchSource:
    """Where the scripts of one scope lie."""

    name: str
    patterns: tuple[str, ...]
    """Globs relative to the service's directory; each must match a file."""


def collect(root: Path, source: LaunchSource) -> Iterator[Resource | Unknown]:
    """The commands in the scripts that `source` names; raises InputError for a pattern without a file."""
    seen: set[str] = set()
    for name in files.named(root, source.patterns, most=MAX_FILES):
        for found in _read(root, name, source.name):
            yield found
            if isinstance(found, Resource):
                yield from followed(root, found, seen)


def _read(root: Path, file: str, source: str) -> Iterator[Resource | Unknown]:
    start = Location(file, 1, 1)
    if files.inside(root, file).stat().st_size > MAX_BYTES:
        yield Unknown(f"larger than {MAX_BYTES // files.MIB} MiB, which no launch script is", (start,))
        return
    if file.endswith(tasks.SUFFIXES):
        yield from read_tasks(root, file, source)
        return
    text = files.read(root, file).replace("\r\n", "\n")
    directives, places = _directives(text, file)
    given = {
        variable: str(directives[name])
        for name, variables in _FROM_SLURM.items()
        if isinstance(directives.get(name), int)
        for variable in variables
    }
    for found in read(text, file, source, given, lambda row, column: Location(file, row + 1, column + 1)):
        if isinstance(found, Resource) and found.kind == KIND and directives:
            yield replace(found, body={**found.body, "directives": directives}, locations={**places, **found.locations})
        else:
            yield found


def read_tasks(root: Path, file: str, source: str) -> Iterator[Resource | Unknown]:
    """The commands in a file that hands scripts to a platform; nothing where it is no such file."""
    text = files.read(root, file).replace("\r\n", "\n")
    for number, (script, variables, placed) in enumerate(tasks.scripts(text, file)):
        yield from read(script, f"{file}+{number}" if number else file, source, variables, placed)


def read(
    text: str, address: str, source: str, given: Mapping[str, str], placed: Placed
) -> Iterator[Resource | Unknown]:
    """The commands that a script starts, and the configurations that it writes first.

    `given` are variables that it finds set; `placed` makes a place of a row and a column, both from 0.
    """
    script = Script(dict(given))
    try:
        script.follow(text)
    except RecursionError:
        yield Unknown("cannot be followed: words nested too deep", (placed(0, 0),))
        return
    except TooMuch as exc:
        yield Unknown(f"cannot be followed: {exc}", (placed(0, 0),))
        return
    for row, column in sorted(set(script.broken)):
        yield Unknown("not shell that can be parsed; what it does is not known", (placed(row, column),))
    number = 0
    for _, runs in sorted(script.runs.items()):
        if command := _one(runs):
            number += 1
            yield _resource(command, address, number, source, placed)
    for number, (_, texts) in enumerate(sorted(script.written.items()), 1):
        if found := written(texts, f"{address}<<{number}", source, placed):
            yield found


def _one(runs: Sequence[Run]) -> Command | None:
    """One command from what it is along each way; what differs is open, and its forms are alternatives."""
    commands = [command for run in runs if (command := understand(run.words, run.environment))]
    if not commands or any(command.program != commands[0].program for command in commands):
        return None
    first, *others = commands
    alternatives: dict[str, Json] = {}
    given: dict[str, Json] = {}
    for group in GROUPS:
        forms = [form if isinstance(form := command.body.get(group), dict) else {} for command in commands]
        for name in sorted({name for form in forms for name in form} | _open_in(commands, group)):
            known = [form[name] for form in forms if name in form]
            if len(known) == len(forms) and all(_same(one, known[0]) for one in known):
                continue
            if all(name in form or (group, name) in one.open for form, one in zip(forms, commands, strict=True)):
                names = given.setdefault(group, [])
                if isinstance(names, list):
                    names.append(name)
            unset = sum((group, name) in command.unset for command in commands)
            if known and len(known) + unset == len(forms):
                inner = alternatives.setdefault(group, {})
                if isinstance(inner, dict):
                    inner[name] = [one for at, one in enumerate(known) if one not in known[:at]]
            forms[0].pop(name, None)
            first.open.add((group, name))
    for other in others:
        for pointer, word in other.places.items():
            first.places.setdefault(pointer, word)
    if alternatives:
        first.body["alternatives"] = alternatives
    if given:
        # flags that are there along every way, though their values are not decided
        first.body["given"] = given
    return first


def _open_in(commands: Sequence[Command], group: str) -> set[str]:
    return {pointer[1] for command in commands for pointer in command.open if pointer[0] == group and pointer[1:]}


def _same(one: Json, other: Json) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _directives(text: str, file: str) -> tuple[dict[str, Json], dict[Pointer, Location]]:
    """What `#SBATCH` lines ask for; Slurm reads them up to the first command."""
    told: dict[str, Json] = {}
    places: dict[Pointer, Location] = {}
    for number, line in enumerate(text.split("\n")[:500], 1):
        stripped = line.strip()
        if stripped and not stripped.startswith("#"):
            break
        if match := _DIRECTIVE.match(line):
            name = match[1] or _SHORT.get(match[3], match[3])
            told[name] = scalar(match[2] or match[4] or "true")
            places["directives", name] = Location(file, number, 1)
    return told, places


def _resource(command: Command, script: str, number: int, source: str, placed: Placed) -> Resource:
    address = script if number == 1 else f"{script}#{number}"
    locations: dict[Pointer, Location] = {(): placed(command.at.row, command.at.column)}
    for pointer, word in command.places.items():
        place = placed(word.row, word.column)
        locations[pointer] = place
        locations[("alternatives", *pointer)] = place
    return Resource(
        source=source,
        kind=KIND,
        type=command.program,
        name=address[-_NAME:],
        address=address,
        body=command.body,
        unknown=dict.fromkeys(sorted(command.open), "the script does not decide it"),
        locations=locations,
    )
