"""Collect the Kubernetes objects that a kustomization comes to, each value with its place in base or patch."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from maturity_gate.collect.kustomize.building import Builder
from maturity_gate.collect.kustomize.loading import Reader, StopError
from maturity_gate.collect.kustomize.objects import Object
from maturity_gate.collect.placed import Budget, flat
from maturity_gate.errors import CollectError
from maturity_gate.model import Resource, Unknown


@dataclass(frozen=True, slots=True)
class KustomizeSource:
    """One overlay: a verdict belongs to it, not to the bases below it."""

    name: str
    """The scope's name under `sources:`."""
    directory: str
    """Where its kustomization is, relative to the service's directory."""


def collect(root: Path, source: KustomizeSource) -> Iterator[Resource | Unknown]:
    """The objects that `kustomize build` would write, in the form in which the Kubernetes collector gives them.

    Raises InputError for a directory without a kustomization, CollectError where it comes to nothing or too much.
    """
    reader = Reader(root, source.name)
    budget = Budget(source.name)
    try:
        objects = Builder(reader, budget).finished(posixpath.normpath(source.directory))
    except StopError as exc:
        raise CollectError(f"sources.{source.name}: {exc}") from exc
    except RecursionError as exc:
        raise CollectError(f"sources.{source.name}: {source.directory} is nested too deep") from exc
    yield from reader.problems
    by_address: dict[str, list[Object]] = {}
    for one in objects:
        by_address.setdefault(_address(one), []).append(one)
    for address, rivals in by_address.items():
        first = rivals[0]
        if first.doubts:
            yield Unknown(f"{address}: {first.doubts[0][0]}", (first.body.place, first.doubts[0][1]))
        elif len(rivals) > 1:
            yield Unknown(f"{address}: given more than once", tuple(one.body.place for one in rivals))
        else:
            yield _resource(source.name, address, first, budget)


def _address(one: Object) -> str:
    unique = "" if one.name else f"@{one.body.place}"
    name = one.name or str(one.metadata["generateName"].value if "generateName" in one.metadata else "")
    return f"{one.version}/{one.kind}/{one.namespace}/{name}{unique}"


def _resource(source: str, address: str, one: Object, budget: Budget) -> Resource:
    found = flat(one.body, budget)
    return Resource(
        source=source,
        kind="kubernetes",
        type=one.kind,
        name=one.name or address.rpartition("/")[2].partition("@")[0],
        address=address,
        body=found.value if isinstance(found.value, dict) else {},
        unknown=found.unknown,
        locations=found.locations,
    )
