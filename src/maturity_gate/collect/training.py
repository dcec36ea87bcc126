"""Read the configurations of training frameworks, each file as one resource."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from maturity_gate import files, yamls
from maturity_gate.collect.interpolations import decided, is_open
from maturity_gate.collect.recognition import in_document, recognise
from maturity_gate.errors import InputError
from maturity_gate.model import Json, Location, Pointer, Resource, Unknown

MAX_BYTES: Final = 2 * files.MIB
"""No configuration is larger; data sets and tokenizers that lie beside them are."""
MAX_FILES: Final = 5000
_NAME: Final = 70
"""Letters at the end of a path that name an entry; rules add to them, and a name has at most 100."""
_FILE_KEYS: Final[Mapping[str, tuple[Pointer, ...]]] = {
    "llama_factory": (("deepspeed",), ("dist_config", "config_file")),
    "axolotl": (("deepspeed",),),
    "trl": (("deepspeed",),),
    "accelerate": (("deepspeed_config", "deepspeed_config_file"),),
}
"""Where each framework names a DeepSpeed file, by a path relative to the directory that it is started in."""


@dataclass(frozen=True, slots=True)
class TrainingSource:
    """Where the configurations of one scope lie."""

    name: str
    patterns: tuple[str, ...]
    """Globs relative to the service's directory; each must match a file."""


def collect(root: Path, source: TrainingSource) -> Iterator[Resource | Unknown]:
    """The configurations in the files that `source` names, and the DeepSpeed files that they name.

    A file that is no known configuration is an Unknown with its reason. Raises InputError for a pattern without a file.
    """
    waiting = files.named(root, source.patterns, most=MAX_FILES)
    seen = set(waiting)
    for file in waiting:
        for found in read(root, file, source.name):
            yield found
            if isinstance(found, Resource):
                for pointer, target in _named_files(found):
                    if target not in seen:
                        seen.add(target)
                        yield from _follow(root, found, pointer, target)


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
        found = configuration(parsed.value, parsed.locations, address, source)
        yield found or Unknown("no known training configuration", (parsed.locations[()],))


def configuration(value: Json, locations: Mapping[Pointer, Location], address: str, source: str) -> Resource | None:
    """The configuration that a document is; None if it is none."""
    value, below = in_document(value)
    if below:
        locations = {(): locations[()], **{(*below, *at): place for at, place in locations.items()}}
    value, locations = _parameters(*_with_underscores(value, locations))
    framework = recognise(value)
    if framework is None or not isinstance(value, dict):
        return None
    body, unknown = decided(value)
    return Resource(
        source=source,
        kind="training",
        type=framework.type,
        name=address[-_NAME:],
        address=address,
        body=body if isinstance(body, dict) else {},
        unknown=unknown,
        locations=locations,
        references={pointer: (target,) for pointer, target in _targets(framework.type, value)},
    )


def _targets(framework: str, value: Mapping[str, Json]) -> Iterator[tuple[Pointer, str]]:
    for pointer in _FILE_KEYS.get(framework, ()):
        inner: Json = dict(value)
        for key in pointer:
            inner = inner.get(str(key)) if isinstance(inner, dict) else None
        if isinstance(inner, str) and inner.strip() and not is_open(inner):
            yield pointer, inner.removeprefix("./")


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


def _parameters(value: Json, locations: Mapping[Pointer, Location]) -> tuple[Json, Mapping[Pointer, Location]]:
    """What a file of the MosaicML platform hands to the run as its configuration."""
    inner = value.get("parameters") if isinstance(value, dict) and {"image", "command"} & value.keys() else None
    if not isinstance(inner, dict):
        return value, locations
    return inner, {at[1:]: place for at, place in locations.items() if at[:1] == ("parameters",)}


def _with_underscores(value: Json, locations: Mapping[Pointer, Location]) -> tuple[Json, Mapping[Pointer, Location]]:
    """The keys at the top as GPT-NeoX reads them, where `pipe-parallel-size` is `pipe_parallel_size`.

    No other framework has a hyphen in a key at the top; a key in both forms keeps the first.
    """
    if not isinstance(value, dict) or not any("-" in key for key in value):
        return value, locations
    renamed: dict[str, Json] = {}
    origin: dict[str, str] = {}
    for key, inner in value.items():
        name = key.replace("-", "_")
        if name not in renamed:
            renamed[name] = inner
            origin[key] = name
    places: dict[Pointer, Location] = {}
    for pointer, location in locations.items():
        if not pointer:
            places[()] = location
        elif str(pointer[0]) in origin:
            places[origin[str(pointer[0])], *pointer[1:]] = location
    return renamed, places
