"""Merge a patch over an object as `kubectl apply` would: lists of named things by name, others as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from maturity_gate.collect.kustomize.objects import CORE_GROUPS, Object
from maturity_gate.collect.placed import Budget, Placed, Undecided, bare, items, members, text

_POD: Final[Mapping[str, tuple[str, ...]]] = {
    "containers": ("name",),
    "initContainers": ("name",),
    "ephemeralContainers": ("name",),
    "env": ("name",),
    "volumes": ("name",),
    "volumeMounts": ("mountPath",),
    "volumeDevices": ("devicePath",),
    "imagePullSecrets": ("name",),
    "hostAliases": ("ip",),
    "topologySpreadConstraints": ("topologyKey", "whenUnsatisfiable"),
    "resourceClaims": ("name",),
    "schedulingGates": ("name",),
    "secrets": ("name",),
    "webhooks": ("name",),
    "ownerReferences": ("uid",),
}
"""The keys by which the items of a list are told apart, in the objects of Kubernetes itself."""
_WEBHOOKS: Final = frozenset({"MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"})


def patched(target: Object, patch: Placed, budget: Budget) -> Placed | None:
    """The body of `target` under `patch`; None where the patch deletes it."""
    if text(members(patch).get("$patch")) == "delete":
        return None
    by_name = target.group in CORE_GROUPS or target.kind in _WEBHOOKS
    kept = {key: value for key, value in members(patch).items() if key not in {"apiVersion", "kind"}}
    if "metadata" in kept:
        # the name of a patch only says what it is for
        names = {"name", "namespace"}
        about = {key: value for key, value in members(kept["metadata"]).items() if key not in names}
        kept["metadata"] = Placed(about, kept["metadata"].place)
    return _Merge(by_name, target.kind == "Service", budget).merged(target.body, Placed(kept, target.body.place), "")


class _Merge:
    """The rules for one kind of object."""

    def __init__(self, by_name: bool, is_service: bool, budget: Budget) -> None:
        self._by_name = by_name
        self._is_service = is_service
        self._budget = budget

    def merged(self, base: Placed | None, patch: Placed, key: str) -> Placed:
        """`patch` over `base`, which stand under `key`."""
        self._budget.spend()
        if base is not None and isinstance(base.value, Undecided) and isinstance(patch.value, dict | list):
            return base
        if isinstance(patch.value, dict):
            return self._mapping(base, patch)
        if isinstance(patch.value, list) and self._by_name:
            names = self._names(key)
            if names or any("$patch" in members(item) for item in patch.value):
                return self._list(base, patch, names)
        return patch

    def _mapping(self, base: Placed | None, patch: Placed) -> Placed:
        directive = text(members(patch).get("$patch"))
        kept = {key: value for key, value in members(patch).items() if not key.startswith("$")}
        is_over = directive != "replace" and base is not None and isinstance(base.value, dict)
        found = dict(members(base)) if is_over else {}
        self._budget.spend(len(found))
        for key, value in kept.items():
            if value.value is None or (isinstance(value.value, dict) and text(value.value.get("$patch")) == "delete"):
                found.pop(key, None)
            else:
                found[key] = self.merged(found.get(key), value, key)
        return Placed(found, base.place if is_over and base else patch.place)

    def _names(self, key: str) -> tuple[str, ...]:
        if key == "ports":
            return ("port",) if self._is_service else ("containerPort",)
        return _POD.get(key, ())

    def _list(self, base: Placed | None, patch: Placed, names: tuple[str, ...]) -> Placed:
        directives = [text(members(item).get("$patch")) for item in items(patch)]
        if "replace" in directives:
            kept = [item for item in items(patch) if "$patch" not in members(item)]
            return Placed(kept, patch.place)
        found = {self._name(item, names): item for item in items(base)}
        merged: list[Placed] = []
        for item, directive in zip(items(patch), directives, strict=True):
            own = found.pop(self._name(item, names), None)
            if directive != "delete":
                merged.append(self.merged(own, item, ""))
        self._budget.spend(len(found))
        # what a patch names comes first, as kustomize has it
        return Placed([*merged, *found.values()], patch.place)

    def _name(self, item: Placed, names: tuple[str, ...]) -> str:
        told = [repr(bare(found)) for name in names if (found := members(item).get(name))]
        return " ".join(told)
