"""Read the configurations of training frameworks, each file as one resource."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from maturity_gate import files, yamls
from maturity_gate.collect import configs
from maturity_gate.collect.configuration import configuration
from maturity_gate.collect.inheritance import inherited
from maturity_gate.errors import InputError
from maturity_gate.model import Location, Pointer, Resource, Unknown

MAX_BYTES: Final = 2 * files.MIB
"""No configuration is larger; data sets and tokenizers that lie beside them are."""
MAX_FILES: Final = 5000


@dataclass(frozen=True, slots=True)
class TrainingSource:
    """Where the configurations of one scope lie."""

    name: str
    patterns: tuple[str, ...]
    """Globs relative to the service's directory; each must match a file."""


def collect(root: Path, source: TrainingSource) -> Iterator[Resource | Unknown]:
    """The configurations in the files that `source` names, and the DeepSpeed files that they name.

    A file that is another tool's configuration is read as that; one that is no known configuration is an Unknown with
    its reason. Raises InputError for a pattern without a file.
    """
    waiting = files.named(root, source.patterns, most=MAX_FILES)
    seen = set(waiting)
    for file in waiting:
        read_as = list(read(root, file, source.name))
        if not any(isinstance(found, Resource) for found in read_as):
            others = [*configs.follow(root, file, source.name, seen), *_started(root, file, source.name)]
            read_as = others if any(isinstance(found, Resource) for found in others) else read_as
        for found in read_as:
            yield found
            if isinstance(found, Resource):
                for pointer, target in _named_files(found):
                    if target not in seen:
                        seen.add(target)
                        yield from _follow(root, found, pointer, target)


def _started(root: Path, file: str, source: str) -> Iterator[Resource | Unknown]:
    """What a file hands to a platform to run, where it is no configuration itself."""
    if file.endswith((".yaml", ".yml")):
        # the parser of shells is for those who start one
        from maturity_gate.collect import launch

        yield from launch.read_tasks(root, file, source)


def read(root: Path, file: str, source: str) -> Iterator[Resource | Unknown]:
    """The configuration in one file; raises InputError if it cannot be read."""
    start = Location(file, 1, 1)
    if files.inside(root, file).stat().st_size > MAX_BYTES:
        yield Unknown(f"larger than {MAX_BYTES // files.MIB} MiB, which no training configuration is", (start,))
        return
    # JSON may be indented by tabs, and YAML may not
    text = files.read(root, file).replace("\t", " ")
    documents = yamls.parse(text, file)
    for problem in (problem for parsed in documents for problem in parsed.problems):
        yield Unknown(problem.message, (Location(problem.file, problem.line, problem.column),))
    whole = [parsed for parsed in documents if not parsed.problems]
    if not documents:
        yield Unknown("no known training configuration", (start,))
    for number, parsed in enumerate(whole):
        address = file if number == 0 else f"{file}#{number + 1}"
        value, locations = parsed.value, parsed.locations
        if over := inherited(root, file, parsed):
            value, locations = over.values.tree, over.values.locations
            yield from over.unknown
        found = configuration(value, locations, address, source)
        yield found or Unknown("no known training configuration", (parsed.locations[()],))


def _named_files(resource: Resource) -> Iterator[tuple[Pointer, str]]:
    for pointer, addresses in resource.references.items():
        for address in addresses:
            yield pointer, address


def _follow(root: Path, resource: Resource, pointer: Pointer, target: str) -> Iterator[Resource | Unknown]:
    place = resource.locate(pointer)
    if Path(target).is_absolute():
        yield Unknown(f"{target}: lies outside the service's directory", (place,))
        return
    try:
        there = files.inside(root, target, named_in=place.file).is_file()
    except InputError:
        yield Unknown(f"{target}: lies outside the service's directory", (place,))
        return
    if there:
        yield from read(root, target, resource.source)
    else:
        yield Unknown(f"{target}: is not there, relative to the service's directory", (place,))
