"""The capability document: every value knows where it stands and how well it is shown."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from maturity_gate.model import Fact, Grade, Json, Location, Path, Unknown

ANNOTATIONS = frozenset({"evidence", "note"})
"""Keys that say something of their neighbours and are no values themselves."""

SCOPES = frozenset({"realtime"})
"""Keys that say by which bound a neighbour is judged, which only its owner can tell: as good as the best neighbour."""

DESCRIPTION = "provided_by"
"""The key that facts add to, and that nothing contradicts."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value."""

    value: Json
    grade: Grade
    locations: tuple[Location, ...]


@dataclass(frozen=True, slots=True, order=True)
class Contradiction:
    """A declared value that the code denies."""

    path: Path
    declared: Json = field(compare=False)
    found: Json = field(compare=False)
    declared_at: tuple[Location, ...]
    found_at: tuple[Location, ...]


@dataclass(frozen=True)
class Document:
    """Values by path; a mapping is there only through what it holds, since empty is unset."""

    leaves: Mapping[Path, Leaf] = field(default_factory=dict)
    places: Mapping[Path, Location] = field(default_factory=dict)
    """Where each mapping is declared."""

    def at_least(self, floor: Grade) -> dict[str, Json]:
        """The projection: plain nested values of `floor` or better, each with the scopes that stand beside it."""
        shown = {path[:-1] for path, leaf in self.leaves.items() if leaf.grade >= floor}
        top: dict[str, Json] = {}
        for path, leaf in self.leaves.items():
            if leaf.grade < floor and not (path[-1] in SCOPES and path[:-1] in shown):
                continue
            place = top
            for key in path[:-1]:
                inner = place.setdefault(key, {})
                assert isinstance(inner, dict)  # noqa: S101 - leaves have no values below them
                place = inner
            place[path[-1]] = leaf.value
        return top

    def locate(self, path: Path) -> tuple[Location, ...]:
        """Where `path` is shown: a value's own places, a mapping's, or those of its nearest ancestor that has any."""
        while path:
            if path in self.leaves:
                return self.leaves[path].locations
            if path in self.places:
                return (self.places[path],)
            if below := self._below(path):
                return self.leaves[below[0]].locations
            path = path[:-1]
        return ()

    def shown_by(self, path: Path) -> tuple[Location, ...]:
        """Every place where code shows `path` or something below it."""
        leaves = (self.leaves[inner] for inner in self._below(path))
        return tuple(sorted({place for leaf in leaves if leaf.grade >= Grade.DERIVED for place in leaf.locations}))

    def _below(self, path: Path) -> list[Path]:
        start = bisect.bisect_left(self._sorted, path)
        end = bisect.bisect_left(self._sorted, (*path[:-1], path[-1] + "\0"), lo=start)
        return self._sorted[start:end]

    @functools.cached_property
    def _sorted(self) -> list[Path]:
        return sorted(self.leaves)


@dataclass(frozen=True, slots=True)
class Merged:
    """A document with what the code shows, and where the two do not agree."""

    document: Document
    contradictions: tuple[Contradiction, ...]
    unknown: tuple[Unknown, ...]


def with_facts(declared: Document, facts: Iterable[Fact]) -> Merged:
    """Merge facts into a document.

    An absent path is added; an equal value lifts the grade and adds the places; a different one is a contradiction,
    and the declared value stays claimed. Facts that differ from each other show nothing: the path is unknown.
    """
    by_path: dict[Path, list[Fact]] = {}
    for fact in facts:
        by_path.setdefault(fact.path, []).append(fact)
    leaves = dict(declared.leaves)
    contradictions: list[Contradiction] = []
    unknown: list[Unknown] = []
    for path, found in sorted(by_path.items()):
        locations = _locations(found)
        if path[-1] == DESCRIPTION:
            leaves[path] = _described(leaves.get(path), found, locations)
            continue
        first = found[0]
        if not all(same(first.value, other.value) for other in found):
            unknown.append(Unknown(f"{'.'.join(path)}: the code shows different values", locations))
            continue
        grade = max(fact.grade for fact in found)
        own = leaves.get(path)
        if own is None:
            leaves[path] = Leaf(first.value, grade, locations)
        elif same(own.value, first.value):
            leaves[path] = Leaf(own.value, max(own.grade, grade), _joined(own.locations, locations))
        else:
            contradictions.append(Contradiction(path, own.value, first.value, own.locations, locations))
    return Merged(replace(declared, leaves=leaves), tuple(contradictions), tuple(unknown))


def same(one: Json, other: Json) -> bool:
    """Equality of JSON: 200 is 200.0, but 1 is not true; the members of a list have no order, as in the schemas."""
    if isinstance(one, list) and isinstance(other, list):
        return (
            len(one) == len(other)
            and all(any(same(mine, theirs) for theirs in other) for mine in one)
            and all(any(same(mine, theirs) for mine in one) for theirs in other)
        )
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def leaves_of(value: Json, path: Path = ()) -> Iterator[tuple[Path, Json]]:
    """The values of a nested mapping by path, annotations and empty mappings left out."""
    if isinstance(value, dict):
        for key, inner in value.items():
            # a map by name may well have an entry called `note`
            if key not in ANNOTATIONS or isinstance(inner, dict):
                yield from leaves_of(inner, (*path, key))
    elif value is not None:
        yield path, value


def _described(own: Leaf | None, found: list[Fact], locations: tuple[Location, ...]) -> Leaf:
    texts = sorted({str(fact.value) for fact in found})
    grade = max(fact.grade for fact in found)
    if own is None:
        return Leaf("; ".join(texts), grade, locations)
    added = [text for text in texts if text not in str(own.value)]
    return Leaf("; ".join([str(own.value), *added]), max(own.grade, grade), _joined(own.locations, locations))


def _joined(own: tuple[Location, ...], found: tuple[Location, ...]) -> tuple[Location, ...]:
    return tuple(dict.fromkeys(own + found))


def _locations(facts: Iterable[Fact]) -> tuple[Location, ...]:
    return tuple(sorted({location for fact in facts for location in fact.locations}))
