"""Apply the patches of one kustomization, of whatever form and field."""

from __future__ import annotations

from typing import Final

from maturity_gate.collect.kustomize import json_patch, strategic
from maturity_gate.collect.kustomize.json_patch import PatchError
from maturity_gate.collect.kustomize.loading import Reader, StopError
from maturity_gate.collect.kustomize.objects import Object
from maturity_gate.collect.kustomize.selecting import SelectorError, selected
from maturity_gate.collect.placed import Budget, Placed, items, members, text
from maturity_gate.errors import InputError

_TROUBLE: Final = (StopError, InputError, SelectorError, PatchError)


class Patching:
    """The patches of one directory. One that does not fit leaves what it is for in doubt, and harms nothing else."""

    def __init__(self, reader: Reader, budget: Budget, directory: str) -> None:
        self._reader = reader
        self._budget = budget
        self._directory = directory

    def merge(self, objects: list[Object], found: dict[str, Placed]) -> list[Object]:
        """`patchesStrategicMerge` and `patches`; returns the objects that are left."""
        for entry in items(found.get("patchesStrategicMerge")):
            is_inline = "\n" in text(entry)
            patch = {"patch" if is_inline else "path": entry}
            objects = self._all(objects, Placed(patch, entry.place))
        for entry in items(found.get("patches")):
            objects = self._all(objects, entry)
        return objects

    def operate(self, objects: list[Object], found: dict[str, Placed]) -> None:
        """`patchesJson6902`, which come after names are given."""
        for entry in items(found.get("patchesJson6902")):
            self._all(objects, entry)

    def _all(self, objects: list[Object], entry: Placed) -> list[Object]:
        given = members(entry)
        target = given.get("target")
        try:
            chosen = selected(objects, target) if target else None
        except SelectorError as exc:
            self._reader.say(f"patches: {exc}", entry.place)
            self._doubt(objects, entry, str(exc))
            return objects
        try:
            documents = self._documents(given)
        except _TROUBLE as exc:
            self._reader.say(f"patches: {exc}", entry.place)
            self._doubt(objects if chosen is None else chosen, entry, "the patch is not known")
            return objects
        for document in documents:
            objects = self._one(objects, document, chosen, entry)
        return objects

    def _documents(self, given: dict[str, Placed]) -> list[Placed]:
        path, inline = given.get("path"), given.get("patch")
        if path is not None:
            return self._reader.documents(self._reader.path(path, self._directory))
        return self._reader.inline(inline) if inline is not None else []

    def _one(self, objects: list[Object], patch: Placed, chosen: list[Object] | None, entry: Placed) -> list[Object]:
        if isinstance(patch.value, list):
            for one in chosen or []:
                try:
                    one.change((), lambda body: json_patch.applied(body, items(patch), self._budget))
                except PatchError as exc:
                    self._doubt([one], entry, f"the patch does not fit: {exc}")
            return objects
        if chosen is None:
            wanted = Object(patch)
            chosen = [one for one in objects if any(_same(wanted, known) for known in one.ids())]
            if not chosen:
                self._reader.say(f"patches: {wanted.kind} {wanted.name} is not there to be patched", patch.place)
        gone: set[int] = set()
        for one in chosen:
            body = strategic.patched(one, patch, self._budget)
            if body is None:
                gone.add(id(one))
            else:
                one.change((), lambda _, body=body: body)  # type: ignore[misc]
        return [one for one in objects if id(one) not in gone]

    def _doubt(self, objects: list[Object], entry: Placed, reason: str) -> None:
        for one in objects:
            one.doubts.append((reason, entry.place))


def _same(wanted: Object, known: tuple[str, str, str, str]) -> bool:
    group, kind, namespace, name = known
    is_here = wanted.is_cluster_wide or (wanted.namespace or "default") == namespace
    return (wanted.group, wanted.kind, wanted.name) == (group, kind, name) and is_here
