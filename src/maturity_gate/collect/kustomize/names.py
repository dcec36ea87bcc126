"""Give objects other names and namespaces, and follow them in what refers to them."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Final

from maturity_gate.collect.kustomize.objects import Id, Object, Path
from maturity_gate.collect.placed import Placed, members, text

_PODS: Final[tuple[Path, ...]] = (
    ("spec",),
    ("spec", "template", "spec"),
    ("spec", "jobTemplate", "spec", "template", "spec"),
)
_BY_POD: Final[dict[str, tuple[Path, ...]]] = {
    "ConfigMap": (
        ("volumes", "*", "configMap", "name"),
        ("volumes", "*", "projected", "sources", "*", "configMap", "name"),
        *((kind, "*", "env", "*", "valueFrom", "configMapKeyRef", "name") for kind in ("containers", "initContainers")),
        *((kind, "*", "envFrom", "*", "configMapRef", "name") for kind in ("containers", "initContainers")),
    ),
    "Secret": (
        ("volumes", "*", "secret", "secretName"),
        ("volumes", "*", "projected", "sources", "*", "secret", "name"),
        ("imagePullSecrets", "*", "name"),
        *((kind, "*", "env", "*", "valueFrom", "secretKeyRef", "name") for kind in ("containers", "initContainers")),
        *((kind, "*", "envFrom", "*", "secretRef", "name") for kind in ("containers", "initContainers")),
    ),
    "ServiceAccount": (("serviceAccountName",), ("serviceAccount",)),
    "PersistentVolumeClaim": (("volumes", "*", "persistentVolumeClaim", "claimName"),),
    "PriorityClass": (("priorityClassName",),),
    "RuntimeClass": (("runtimeClassName",),),
}
"""Where the pods of Kubernetes' own workloads name objects of a kind."""
_REFERENCES: Final[dict[str, tuple[Path, ...]]] = {
    "Service": (
        ("spec", "serviceName"),
        ("spec", "rules", "*", "http", "paths", "*", "backend", "service", "name"),
        ("spec", "rules", "*", "http", "paths", "*", "backend", "serviceName"),
        ("spec", "defaultBackend", "service", "name"),
    ),
    "Secret": (("spec", "tls", "*", "secretName"),),
    "StorageClass": (("spec", "storageClassName"), ("spec", "volumeClaimTemplates", "*", "spec", "storageClassName")),
    "PersistentVolume": (("spec", "volumeName"),),
}
_BY_KIND: Final[tuple[Path, ...]] = (("spec", "scaleTargetRef"), ("roleRef",), ("subjects", "*"))
"""References that say the kind of what they name."""


def affix(objects: Iterable[Object], prefix: Placed | None, suffix: Placed | None) -> None:
    """Put a prefix before and a suffix after all names; `follow` finds what refers to them."""
    before, after = text(prefix), text(suffix)
    place = prefix.place if prefix else suffix.place if suffix else None
    if not (before or after) or place is None:
        return
    for one in objects:
        if one.kind not in {"Namespace", "CustomResourceDefinition", "APIService"}:
            own = one.metadata.get("name")
            one.put(("metadata", "name"), Placed(f"{before}{one.name}{after}", own.place if own else place))


def follow(objects: Iterable[Object]) -> None:
    """Name in references what their objects are called in the end, unless another one has the old name now."""
    objects = list(objects)
    taken = {one.id for one in objects}
    renamed = {old: one.name for one in objects for old in one.before if old.name != one.name and old not in taken}
    if renamed:
        _follow(objects, renamed)


class _Renamed:
    """What objects are called in the end, by what they were called."""

    def __init__(self, renamed: dict[Id, str]) -> None:
        self._by_space: dict[tuple[str, str], dict[str, str]] = {}
        self._anywhere: dict[tuple[str, str], set[str]] = {}
        for old, name in renamed.items():
            self._by_space.setdefault((old.kind, old.name), {})[old.namespace] = name
            self._anywhere.setdefault((old.kind, old.name), set()).add(name)

    def of(self, kind: str, value: Placed, spaces: Iterable[str]) -> Placed | None:
        """The new name of what `value` names: from one of the namespaces, or the only one that there is."""
        key = (kind, text(value))
        named = self._by_space.get(key, {})
        name = next((named[space] for space in spaces if space in named), None)
        anywhere = self._anywhere.get(key, set())
        name = name or (min(anywhere) if len(anywhere) == 1 else None)
        return Placed(name, value.place) if name else None


def _follow(objects: Iterable[Object], renamed: dict[Id, str]) -> None:
    names = _Renamed(renamed)
    for one in objects:
        spaces = [*dict.fromkeys(known.namespace for known in one.ids()), "default"]
        for kind, paths in _REFERENCES.items():
            for path in paths:
                one.change(path, functools.partial(names.of, kind, spaces=spaces))
        for pod in _PODS:
            for kind, paths in _BY_POD.items():
                for path in paths:
                    one.change((*pod, *path), functools.partial(names.of, kind, spaces=spaces))
        for path in _BY_KIND:
            one.change(path, functools.partial(_referred, names, spaces))


def _referred(names: _Renamed, spaces: list[str], value: Placed) -> Placed | None:
    found = members(value)
    there = [text(found.get("namespace"))] if "namespace" in found else spaces
    name = names.of(text(found.get("kind")), found.get("name") or value, there)
    return Placed({**found, "name": name}, value.place) if name else None


def move(objects: Iterable[Object], namespace: Placed | None) -> None:
    """Put all that has a namespace into one, and follow it in the subjects of bindings."""
    if not text(namespace) or namespace is None:
        return
    objects = list(objects)
    accounts = {known.name for one in objects if one.kind == "ServiceAccount" for known in one.ids()}
    for one in objects:
        if one.kind == "Namespace":
            one.put(("metadata", "name"), namespace)
        elif not one.is_cluster_wide:
            one.put(("metadata", "namespace"), namespace)
    for one in objects:
        if one.kind in {"RoleBinding", "ClusterRoleBinding"}:
            one.change(("subjects", "*"), lambda subject: _moved(subject, accounts, namespace))


def _moved(subject: Placed, accounts: set[str], namespace: Placed) -> Placed | None:
    found = members(subject)
    if text(found.get("kind")) != "ServiceAccount" or text(found.get("name")) not in {*accounts, "default"}:
        return None
    return Placed({**found, "namespace": namespace}, subject.place)
