"""What the short fields of a kustomization change: labels, annotations, replicas, images."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from maturity_gate.collect.kustomize.objects import Object, Path
from maturity_gate.collect.placed import Budget, Placed, items, members, text

_TEMPLATES: Final[dict[str, tuple[Path, ...]]] = {
    **dict.fromkeys(
        ("Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "ReplicationController", "Job"),
        (("spec", "template", "metadata"),),
    ),
    "CronJob": (("spec", "jobTemplate", "metadata"), ("spec", "jobTemplate", "spec", "template", "metadata")),
}
_SELECTORS: Final[dict[str, tuple[Path, ...]]] = {
    **dict.fromkeys(("Deployment", "ReplicaSet", "DaemonSet", "StatefulSet"), (("spec", "selector", "matchLabels"),)),
    "Service": (("spec", "selector"),),
    "ReplicationController": (("spec", "selector"),),
}
"""Selectors that are made where they are not there."""
_FOUND: Final[dict[str, tuple[Path, ...]]] = {
    "NetworkPolicy": (("spec", "podSelector", "matchLabels"),),
    "PodDisruptionBudget": (("spec", "selector", "matchLabels"),),
    "Job": (("spec", "selector", "matchLabels"),),
}
"""Selectors that are changed only where they are."""
_COUNTED: Final = frozenset({"Deployment", "ReplicaSet", "StatefulSet", "ReplicationController"})
_IMAGE: Final = re.compile(r"(?P<name>.+?)(?::(?P<tag>[\w][\w.-]*))?(?:@(?P<digest>.+))?")


def label(objects: Iterable[Object], pairs: Placed | None, key: str, *, selectors: bool, templates: bool) -> None:
    """Add labels or annotations, to the templates and selectors of pods as well where asked to."""
    added = members(pairs)
    if not added or pairs is None:
        return
    for one in objects:
        paths: list[Path] = [("metadata", key)]
        if templates or selectors:
            paths += [(*path, key) for path in _TEMPLATES.get(one.kind, ())]
        if selectors:
            paths += _SELECTORS.get(one.kind, ())
            for path in _FOUND.get(one.kind, ()):
                one.change(path, lambda value: Placed({**members(value), **added}, value.place))
        for path in paths:
            own = _at(one.body, path)
            one.put(path, Placed({**members(own), **added}, own.place if own else pairs.place))


def _at(body: Placed, path: Path) -> Placed | None:
    found: Placed | None = body
    for step in path:
        found = members(found).get(step)
    return found


def scale(objects: Iterable[Object], replicas: Placed | None) -> None:
    """Set how many of a workload run."""
    for entry in items(replicas):
        found = members(entry)
        count = found.get("count")
        for one in objects if count else ():
            if one.kind in _COUNTED and any(known.name == text(found.get("name")) for known in one.ids()) and count:
                one.put(("spec", "replicas"), count)


def retag(objects: Iterable[Object], images: Placed | None, budget: Budget) -> None:
    """Change names, tags and digests of images."""
    changes = [(text(members(entry).get("name")), entry) for entry in items(images)]
    if changes:
        for one in objects:
            one.body = _containers(one.body, changes, budget)


def _containers(placed: Placed, changes: list[tuple[str, Placed]], budget: Budget) -> Placed:
    """The value with the images of its containers changed, at whatever depth they stand."""
    budget.spend()
    if isinstance(placed.value, dict):
        found: dict[str, Placed] = {}
        for key, value in placed.value.items():
            is_list = key in {"containers", "initContainers"} and isinstance(value.value, list)
            inner = _containers(value, changes, budget)
            found[key] = Placed([_container(one, changes) for one in items(inner)], inner.place) if is_list else inner
        return Placed(found, placed.place)
    if isinstance(placed.value, list):
        return Placed([_containers(item, changes, budget) for item in placed.value], placed.place)
    return placed


def _container(container: Placed, changes: list[tuple[str, Placed]]) -> Placed:
    image = members(container).get("image")
    parts = _IMAGE.fullmatch(text(image))
    if image is None or parts is None:
        return container
    name, tag, digest, place = parts["name"], parts["tag"], parts["digest"], image.place
    for wanted, entry in changes:
        change = members(entry)
        if name != wanted:
            continue
        renamed = text(change.get("newName"))
        # the tag alone says nothing of what runs: that still stands where it was written
        if renamed and renamed != name:
            name, place = renamed, entry.place
        if (given := change.get("newTag")) is not None:
            tag, digest = str(given.value), None
        if suffix := text(change.get("tagSuffix")):
            tag = f"{tag or ''}{suffix}"
        if own := text(change.get("digest")):
            tag, digest = (tag if given is not None else None), own
    image = Placed(name + (f":{tag}" if tag else "") + (f"@{digest}" if digest else ""), place)
    return Placed({**members(container), "image": image}, container.place)
