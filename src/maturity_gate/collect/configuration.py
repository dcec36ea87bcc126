"""Tell the configuration of a training framework from one document, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from maturity_gate.collect.interpolations import decided, is_open
from maturity_gate.collect.recognition import in_document, recognise
from maturity_gate.model import Json, Location, Pointer, Resource

_NAME: Final = 70
"""Letters at the end of a path that name an entry; rules add to them, and a name has at most 100."""
_FILE_KEYS: Final[Mapping[str, tuple[Pointer, ...]]] = {
    "llama_factory": (("deepspeed",), ("dist_config", "config_file")),
    "axolotl": (("deepspeed",),),
    "compression_run": (("recipe",),),
    "trl": (("deepspeed",),),
    "accelerate": (("deepspeed_config", "deepspeed_config_file"),),
}
"""Where each framework names a file of DeepSpeed or a recipe, relative to the directory that it is started in."""


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
