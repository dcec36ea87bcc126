"""Merge the values of a chart as Helm does, and remember where each stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from maturity_gate.model import Json, Location, Pointer
from maturity_gate.yamls import Parsed

UNRENDERED: Final = "UnrenderedChart"
"""The type of a chart that is asked for with values and not there, such as one of a registry."""


@dataclass(frozen=True, slots=True)
class Values:
    """Effective values, and the place of each in the last file that sets it."""

    tree: dict[str, Json] = field(default_factory=dict)
    locations: Mapping[Pointer, Location] = field(default_factory=dict)

    def at(self, pointer: Pointer) -> Json:
        """The value there, or None."""
        value: Json = self.tree
        for key in pointer:
            if isinstance(value, dict) and isinstance(key, str):
                value = value.get(key)
            elif isinstance(value, list) and isinstance(key, int) and key < len(value):
                value = value[key]
            else:
                return None
        return value

    def below(self, *keys: str) -> Values:
        """The values of a sub-chart, which lie under its name."""
        tree = self.at(keys)
        depth = len(keys)
        return Values(
            tree if isinstance(tree, dict) else {},
            {pointer[depth:]: place for pointer, place in self.locations.items() if pointer[:depth] == keys},
        )


def merged(files: Iterable[Parsed]) -> Values:
    """The values of all files, later ones over earlier ones: mappings are joined, anything else is replaced."""
    tree: dict[str, Json] = {}
    locations: dict[Pointer, Location] = {}
    for file in files:
        if isinstance(file.value, dict):
            _over(tree, file.value, (), locations, _by_parent(file.locations))
    return Values(tree, locations)


def over(base: Values, above: Values) -> Values:
    """What a parent says of a sub-chart over the sub-chart's own values."""
    tree = _copy(base.tree)
    assert isinstance(tree, dict)  # noqa: S101 - a copy of a mapping
    locations = dict(base.locations)
    _over(tree, above.tree, (), locations, _by_parent(above.locations))
    return Values(tree, locations)


def _by_parent(locations: Mapping[Pointer, Location]) -> dict[Pointer, list[tuple[Pointer, Location]]]:
    children: dict[Pointer, list[tuple[Pointer, Location]]] = {}
    for pointer, place in locations.items():
        if pointer:
            children.setdefault(pointer[:-1], []).append((pointer, place))
    return children


_Children = Mapping[Pointer, list[tuple[Pointer, Location]]]


def _over(
    tree: dict[str, Json],
    above: dict[str, Json],
    at: Pointer,
    locations: dict[Pointer, Location],
    children: _Children,
) -> None:
    places = dict(children.get(at, ()))
    for key, value in above.items():
        inner = (*at, key)
        before = tree.get(key)
        if value is None:
            # null takes a default away
            tree.pop(key, None)
            _forget(locations, inner)
        elif isinstance(before, dict) and isinstance(value, dict):
            locations[inner] = places.get(inner, locations.get(inner, Location("", 1, 1)))
            _over(before, value, inner, locations, children)
        else:
            if key in tree:
                _forget(locations, inner)
            tree[key] = _copy(value)
            if inner in places:
                locations[inner] = places[inner]
            _place(inner, locations, children)


def _forget(locations: dict[Pointer, Location], at: Pointer) -> None:
    for pointer in [pointer for pointer in locations if pointer[: len(at)] == at]:
        del locations[pointer]


def _place(at: Pointer, locations: dict[Pointer, Location], children: _Children) -> None:
    for pointer, place in children.get(at, ()):
        locations[pointer] = place
        _place(pointer, locations, children)


def _copy(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _copy(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_copy(inner) for inner in value]
    return value
