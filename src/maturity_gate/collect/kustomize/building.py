"""Build what a kustomization and all below it come to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from maturity_gate.collect.kustomize import generators, names, patches, replacing, transforms
from maturity_gate.collect.kustomize.loading import Reader, StopError
from maturity_gate.collect.kustomize.objects import Object
from maturity_gate.collect.kustomize.selecting import SelectorError, selected
from maturity_gate.collect.placed import Budget, Placed, Undecided, items, members, text
from maturity_gate.errors import InputError
from maturity_gate.model import Location

MAX_DEPTH: Final = 20
"""Overlays over each other."""
COST_OF_A_LAYER: Final = 1000
"""What a layer counts of the values that a source may come to: layers that double each other are soon stopped."""
_CHANGING: Final = (
    "patches",
    "patchesStrategicMerge",
    "patchesJson6902",
    "labels",
    "replicas",
    "images",
    "replacements",
)
"""Lists of which each entry looks at every object."""
_SIMPLE: Final = frozenset(
    {
        "resources", "bases", "components", "patches", "patchesStrategicMerge", "patchesJson6902", "namespace",
        "namePrefix", "nameSuffix", "labels", "commonLabels", "commonAnnotations", "replicas", "images",
        "configMapGenerator", "secretGenerator", "replacements", "vars",
        # these change nothing that is judged
        "apiVersion", "kind", "metadata", "generatorOptions", "buildMetadata", "sortOptions", "validators", "crds",
    }
)  # fmt: skip
"""Fields that are built."""
_ADDING: Final = frozenset({"helmCharts", "helmChartInflationGenerator", "helmGlobals", "generators"})
"""Fields that add objects; those that are there stay as they are."""

_NAMING: Final = frozenset(
    {"nameReference", "varReference", "namePrefix", "nameSuffix", "commonLabels", "commonAnnotations", "labels"}
)


class Builder:
    """Walks from the directory that is named down to its bases, and applies each layer on the way up."""

    def __init__(self, reader: Reader, budget: Budget) -> None:
        self._reader = reader
        self._budget = budget
        self._variables: set[str] = set()

    def finished(self, directory: str) -> list[Object]:
        """What `directory` comes to, once names and variables of all layers are known."""
        objects = self.build(directory)
        names.follow(objects)
        for one in objects if self._variables else ():
            one.body = _opened(one.body, self._variables, self._budget)
        return objects

    def build(self, directory: str, above: tuple[str, ...] = (), given: Iterable[Object] = ()) -> list[Object]:
        """The objects of `directory`; a component works on those that are `given`.

        Raises InputError for a file that cannot be read, StopError where there is nothing to build.
        """
        if directory in above or len(above) > MAX_DEPTH:
            raise StopError("a kustomization that is below itself, or too deep")
        self._budget.spend(COST_OF_A_LAYER)
        top = self._reader.kustomization(directory)
        found = members(top)
        above = (*above, directory)
        objects = list(given)
        for key in ("resources", "bases"):
            for entry in items(found.get(key)):
                objects += self._resource(entry, directory, above)
        self._generate(objects, found, directory)
        for entry in items(found.get("components")):
            objects = self._component(objects, entry, directory, above)
        self._budget.spend(len(objects) * (1 + sum(len(items(found.get(key))) for key in _CHANGING)))
        patching = patches.Patching(self._reader, self._budget, directory)
        objects = patching.merge(objects, found)
        names.move(objects, found.get("namespace"))
        names.affix(objects, found.get("namePrefix"), found.get("nameSuffix"))
        _label(objects, found)
        patching.operate(objects, found)
        transforms.scale(objects, found.get("replicas"))
        transforms.retag(objects, found.get("images"), self._budget)
        self._replace(objects, found)
        self._rest(objects, found, directory)
        return objects

    def _resource(self, entry: Placed, directory: str, above: tuple[str, ...]) -> list[Object]:
        try:
            path = self._reader.path(entry, directory)
            if self._reader.is_directory(path):
                return self.build(path, above)
            return self._reader.objects(path)
        except (StopError, InputError) as exc:
            self._reader.say(f"resources: {text(entry)}: {exc}", entry.place)
            return []

    def _component(self, objects: list[Object], entry: Placed, directory: str, above: tuple[str, ...]) -> list[Object]:
        try:
            return self.build(self._reader.path(entry, directory), above, objects)
        except (StopError, InputError) as exc:
            self._reader.say(f"components: {text(entry)}: {exc}", entry.place)
            _doubt(objects, "changed by a component that is not known", entry.place)
            return objects

    def _generate(self, objects: list[Object], found: dict[str, Placed], directory: str) -> None:
        """Config maps with what is put in, and secrets by their names alone."""
        for key, kind in (("configMapGenerator", "ConfigMap"), ("secretGenerator", "Secret")):
            for entry in items(found.get(key)):
                given = members(entry)
                name = text(given.get("name"))
                data = Placed(Undecided("what a generator puts in is not read"), entry.place)
                if kind == "ConfigMap":
                    data = generators.data(self._reader, entry, directory)
                behaviour = text(given.get("behavior"))
                if behaviour in {"merge", "replace"}:
                    for one in objects:
                        if one.kind == kind and any(known.name == name for known in one.ids()):
                            one.put(("data",), _merged(one, data) if behaviour == "merge" else data)
                elif name:
                    about: dict[str, Placed] = {one: given[one] for one in ("name", "namespace") if one in given}
                    body: dict[str, Placed] = {
                        "apiVersion": Placed("v1", entry.place),
                        "kind": Placed(kind, entry.place),
                        "metadata": Placed(about, entry.place),
                        "data": data,
                    }
                    objects.append(Object(Placed(body, entry.place)))

    def _replace(self, objects: list[Object], found: dict[str, Placed]) -> None:
        """Replacements copy values from object to object."""
        for entry in items(found.get("replacements")):
            targets = items(members(entry).get("targets"))
            if not targets:
                # one that stands in a file of its own
                _doubt(objects, "changed by a replacement that is not read", entry.place)
            for target in targets:
                try:
                    chosen = selected(objects, members(target).get("select") or Placed({}, target.place))
                except SelectorError as exc:
                    self._reader.say(f"replacements: {exc}", target.place)
                    chosen = objects
                value = replacing.source(objects, entry, target)
                for one in chosen:
                    for path in items(members(target).get("fieldPaths")) or [Placed("metadata.name", target.place)]:
                        replacing.put(one, text(path), value or Placed(Undecided("set by a replacement"), path.place))

    def _rest(self, objects: list[Object], found: dict[str, Placed], directory: str) -> None:
        for key, value in found.items():
            if key in _ADDING:
                self._reader.say(f"{key}: what it adds is not known", value.place)
            elif key == "configurations" and all(self._is_harmless(entry, directory) for entry in items(value)):
                continue
            elif key not in _SIMPLE and value.value not in (None, [], {}):
                self._reader.say(f"{key}: what it changes is not known", value.place)
                _doubt(objects, f"may be changed by {key}, which is not applied", value.place)
        self._variables |= {f"$({text(members(entry).get('name'))})" for entry in items(found.get("vars"))}

    def _is_harmless(self, entry: Placed, directory: str) -> bool:
        """Whether a configuration of kustomize only says where further names and labels stand."""
        try:
            documents = self._reader.documents(self._reader.path(entry, directory))
        except (StopError, InputError):
            return False
        return all(members(one).keys() <= _NAMING for one in documents)


def _label(objects: list[Object], found: dict[str, Placed]) -> None:
    transforms.label(objects, found.get("commonLabels"), "labels", selectors=True, templates=True)
    for entry in items(found.get("labels")):
        given = members(entry)
        is_on = {key: (one := given.get(key)) is not None and one.value is True for key in _WIDER}
        transforms.label(
            objects,
            given.get("pairs"),
            "labels",
            selectors=is_on["includeSelectors"],
            templates=is_on["includeTemplates"],
        )
    transforms.label(objects, found.get("commonAnnotations"), "annotations", selectors=False, templates=True)


_WIDER: Final = ("includeSelectors", "includeTemplates")


def _doubt(objects: Iterable[Object], reason: str, place: Location) -> None:
    for one in objects:
        one.doubts.append((reason, place))


def _merged(one: Object, data: Placed) -> Placed:
    own = members(one.body).get("data")
    if own is None or isinstance(data.value, Undecided):
        return data
    return own if isinstance(own.value, Undecided) else Placed({**members(own), **members(data)}, data.place)


def _opened(placed: Placed, variables: set[str], budget: Budget) -> Placed:
    """The value without the texts that hold a variable of kustomize."""
    budget.spend()
    if isinstance(placed.value, str):
        is_open = "$(" in placed.value and any(variable in placed.value for variable in variables)
        return Placed(Undecided("holds a variable of kustomize"), placed.place) if is_open else placed
    if isinstance(placed.value, dict):
        return Placed({key: _opened(one, variables, budget) for key, one in placed.value.items()}, placed.place)
    if isinstance(placed.value, list):
        return Placed([_opened(one, variables, budget) for one in placed.value], placed.place)
    return placed
