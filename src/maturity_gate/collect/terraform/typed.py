"""From the typed resources of the Kubernetes provider to the objects that they make.

The provider writes the API's camelCase names with underscores, calls a list by what is in it, and has a block where the
API has an object. A map, such as labels or limits, keeps its keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from maturity_gate.collect import kubernetes
from maturity_gate.collect.terraform.names_of_the_api import LISTS, LISTS_IN, NUMBERS, OBJECTS, SPELT, TEXTS, Kind
from maturity_gate.model import Json, Location, Pointer, Resource, Unknown

_VERSION: Final = re.compile(r"_v[1-9][0-9]*((alpha|beta)[1-9][0-9]*)?$")
_PREFIX: Final = "kubernetes_"
_INLINED: Final = "persistent_volume_source"
"""A block of a persistent volume whose members the API has in the spec itself."""


def kind_of(resource: Resource) -> Kind | None:
    """The kind of object that the resource makes; None if it makes none that is known here."""
    if not resource.type.startswith(_PREFIX):
        return None
    return OBJECTS.get(_VERSION.sub("", resource.type.removeprefix(_PREFIX)))


def typed(resource: Resource, kind: Kind) -> Iterator[Resource | Unknown]:
    """The object that `resource` makes, with its unknown parts and places under the names of the API."""
    members = {key: value for key, value in resource.body.items() if key in kind.members}
    body: dict[str, Json] = {"apiVersion": kind.version, "kind": kind.kind}
    body.update(_members(members, ""))
    unknown = {
        _moved(pointer, resource.body): reason
        for pointer, reason in resource.unknown.items()
        if pointer[0] in kind.members
    }
    locations: dict[Pointer, Location] = {}
    for pointer, place in resource.locations.items():
        if not pointer or pointer[0] in kind.members:
            # a list stands where its first member does, and an object where its block does
            locations.setdefault(_moved(pointer, resource.body), place)
    for found in kubernetes.objects(body, locations, resource.source, called=resource.name):
        if isinstance(found, Resource):
            yield Resource(
                source=found.source,
                kind=found.kind,
                type=found.type,
                name=found.name,
                address=f"{resource.address}/{found.address}",
                body=found.body,
                unknown=unknown,
                locations=locations,
            )
        else:
            yield found


class _Step(NamedTuple):
    """What becomes of one name: what the API calls it, and whether it holds one object or many."""

    name: str
    is_list: bool


def _step(name: str, parent: str) -> _Step:
    found = LISTS_IN.get((parent, name), LISTS.get(name))
    return _Step(found, True) if found else _Step(_camel(name), False)


def _camel(name: str) -> str:
    if name in SPELT:
        return SPELT[name]
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _members(block: dict[str, Json], parent: str) -> dict[str, Json]:
    made: dict[str, Json] = {}
    for name, value in block.items():
        if not _is_blocks(value):
            made[_camel(name)] = _attribute(name, value, parent)
            continue
        step = _step(name, parent)
        inner = [_members(one, name) for one in value if isinstance(one, dict)] if isinstance(value, list) else []
        if name == _INLINED:
            made.update(inner[0])
        else:
            made[step.name] = list[Json](inner) if step.is_list else inner[0]
    return made


def _is_blocks(value: Json) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _attribute(name: str, value: Json, parent: str) -> Json:
    """The value as the provider converts it: maps and commands hold texts, and counts are numbers."""
    if isinstance(value, dict):
        return {key: _text(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_text(one) for one in value]
    if (parent, name) in TEXTS:
        return _text(value)
    if name in NUMBERS and isinstance(value, str) and re.fullmatch(r"0|[1-9][0-9]{0,17}", value):
        return int(value)
    return value


def _text(value: Json) -> Json:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int | float) else value


def _moved(pointer: Pointer, body: dict[str, Json]) -> Pointer:
    """Where the API has what stands at `pointer` of the resource's body."""
    made: list[str | int] = []
    value: Json = body
    parent = ""
    rest = list(pointer)
    while rest:
        name = str(rest.pop(0))
        value = value.get(name) if isinstance(value, dict) else None
        step = _step(name, parent)
        # what is not known is a list of blocks where only a list has the name
        if not _is_blocks(value) and (value is not None or not step.is_list):
            return (*made, _camel(name), *rest)
        if name != _INLINED:
            made.append(step.name)
        if rest and isinstance(index := rest.pop(0), int):
            if step.is_list:
                made.append(index)
            value = value[index] if isinstance(value, list) and index < len(value) else None
        parent = name
    return tuple(made)
