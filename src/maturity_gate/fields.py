"""The fields of a capability document, each with what its schema says of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from maturity_gate.document import ANNOTATIONS
from maturity_gate.model import Path

NAME: Final = "<name>"
"""Stands in a field for a name that people give: of a cluster, of a deployment."""

Schema = Mapping[str, Any]


def nodes(schema: Schema) -> dict[str, Schema]:
    """The schema of every field and of every mapping that holds fields, by its dotted path."""
    return {".".join(path): node for path, node in _walked(schema, ())}


def leaves(schema: Schema) -> dict[str, Schema]:
    """The schema of every field that has a value, by its dotted path."""
    return {field: node for field, node in nodes(schema).items() if node.get("type") != "object"}


def pattern(schema: Schema, path: Path) -> Path:
    """`path` with `<name>` for each name that people give."""
    keys: list[str] = []
    for key in path:
        known = key in schema.get("properties", {})
        schema = schema["properties"][key] if known else schema["additionalProperties"]
        keys.append(key if known else NAME)
    return tuple(keys)


def field(schema: Schema, path: Path) -> str:
    """The field that the value at `path` belongs to: `link_aggregation.<name>.links`."""
    return ".".join(pattern(schema, path))


def description(known: Mapping[str, Schema], name: str) -> str:
    """What the schema says of one of `nodes`, and of what holds it where the words alone could mean several."""
    told = str(known[name].get("description", ""))
    if told and sum(node.get("description") == told for node in known.values()) == 1:
        return told
    holder = next((above for above in _above(name) if known.get(above, {}).get("description")), None)
    return ": ".join(text for text in (holder and str(known[holder]["description"]), told) if text)


def _above(name: str) -> Iterator[str]:
    """The mappings that hold a field, nearest first."""
    while "." in name:
        name = name.rpartition(".")[0]
        yield name


def _walked(schema: Schema, path: Path) -> Iterator[tuple[Path, Schema]]:
    yield path, schema
    for key, inner in schema.get("properties", {}).items():
        if key not in ANNOTATIONS:
            yield from _walked(inner, (*path, key))
    free = schema.get("additionalProperties")
    if isinstance(free, Mapping):
        yield from _walked(free, (*path, NAME))
