"""Put a compose project together from its files: variables, `include`, `extends`, `env_file`."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypeAlias

from maturity_gate import files, yamls
from maturity_gate.collect.compose import environment, merging, normal
from maturity_gate.collect.compose.interpolation import Environment, Meter, Variable, fill, named
from maturity_gate.collect.placed import Budget, Placed, Undecided, bare, items, members, of, text
from maturity_gate.errors import InputError
from maturity_gate.model import Location, Unknown

MAX_BYTES: Final = 8 * files.MIB
MAX_DEPTH: Final = 10
"""Files in files, and services that extend services."""
MAX_FILES: Final = 200
SECTIONS: Final[Mapping[str, str]] = {
    "services": "service",
    "volumes": "volume",
    "networks": "network",
    "configs": "config",
    "secrets": "secret",
    "models": "model",
}
"""What a project is made of, and what one of each is called."""

Model: TypeAlias = dict[str, dict[str, Placed]]
"""By section and name."""
_Stack: TypeAlias = tuple[tuple[str, str], ...]


class _RefusedError(Exception):
    """Why something cannot be put together."""


class Project:
    """Reads each file once, and gathers what cannot be decided."""

    def __init__(self, root: Path, budget: Budget, meter: Meter) -> None:
        self.budget = budget
        self.problems: list[Unknown] = []
        self.tags: dict[Location | None, str] = {}
        """Why the tag of an image is not known whose name is, by the image's place."""
        self._root = root
        self._meter = meter
        self._files: dict[str, Placed | None] = {}
        self._variables: dict[str, Mapping[str, Variable]] = {}

    def load(self, file: str, directory: str, given: Environment, above: tuple[str, ...] = ()) -> Model:
        """What `file` and all that it includes define; paths in it are relative to `directory`.

        Raises InputError if the file at the top cannot be read.
        """
        top = self._top(file)
        model: Model = {section: {} for section in SECTIONS}
        if top is None:
            return model
        found = members(top)
        if not found.keys() & {"services", "include"}:
            self._say("has neither services nor include: not a compose file of today", top.place)
        for entry in items(found.get("include")):
            try:
                self._join(model, self._included(self._filled(entry, given), directory, given, (*above, file)))
            except (_RefusedError, InputError) as exc:
                self._say(f"include: {exc}", entry.place)
        self._join(model, self._own(found, file, directory, given))
        return model

    def _own(self, found: dict[str, Placed], file: str, directory: str, given: Environment) -> Model:
        model: Model = {section: {} for section in SECTIONS}
        for section in SECTIONS:
            for name, raw in members(found.get(section)).items():
                if section != "services":
                    filled = self._filled(raw, given)
                    model[section][name] = Placed({}, raw.place) if filled.value is None else filled
                    continue
                try:
                    service = self._service(raw, file, directory, given, ((file, name),))
                except (_RefusedError, InputError) as exc:
                    self._say(f"services.{name}: {exc}", raw.place)
                else:
                    model[section][name] = service
        return model

    def _join(self, model: Model, more: Model) -> None:
        """Two files that define the same are an error of the project, and which one is meant nobody can tell."""
        for section, named_ in more.items():
            for name, placed in named_.items():
                other = model[section].get(name)
                if other is None or bare(other) == bare(placed):
                    model[section][name] = placed
                elif not isinstance(other.value, Undecided):
                    self._say(f"{section}.{name}: defined by two files", other.place, placed.place)
                    del model[section][name]

    def _included(self, entry: Placed, directory: str, given: Environment, above: tuple[str, ...]) -> Model:
        path = members(entry).get("path") if isinstance(entry.value, dict) else entry
        paths = items(path) or ([path] if path else [])
        if len(paths) != 1:
            raise _RefusedError("several files for one project are not put together; name one")
        file = self._path(paths[0], directory)
        if file in above or len(above) > MAX_DEPTH:
            raise _RefusedError(f"{file} includes itself, or too deep")
        own = members(entry).get("project_directory")
        inner = self._path(own, directory) if own else posixpath.dirname(file)
        env_files = members(entry).get("env_file")
        variables: dict[str, Variable] = {}
        if env_files is None:
            beside = posixpath.join(inner, ".env")
            if files.inside(self._root, beside).is_file():
                variables.update(self._environment(beside, given))
        else:
            for one in items(env_files) or [env_files]:
                variables.update(self._environment(self._path(one, directory), given))
        return self.load(file, inner, {**variables, **given}, above)

    def _service(self, raw: Placed, file: str, directory: str, given: Environment, stack: _Stack) -> Placed:
        """One service in its long form, over the one that it extends."""
        if isinstance(raw.value, dict):
            own = normal.service(self._filled(normal.pairs(raw), given), given)
        else:
            raise _RefusedError("not a mapping")
        self._keep_name(raw, own, given)
        for key in normal.WORDS & members(own).keys():
            kept = normal.with_open_words(members(raw)[key], members(own)[key], given, self._meter)
            members(own)[key] = kept
        own = self._with_env_files(own, directory, given)
        extends = members(own).get("extends")
        if extends is None:
            return own
        name = text(extends) or text(members(extends).get("service"))
        target = members(extends).get("file")
        where = self._path(target, directory) if target else file
        if not name or (where, name) in stack or len(stack) > MAX_DEPTH:
            raise _RefusedError("extends itself, too deep, or nothing that is known")
        top = self._top(where)
        base = members(members(top).get("services")).get(name)
        if base is None:
            raise _RefusedError(f"extends {name}, which {where} does not define")
        inner = posixpath.dirname(where) if target else directory
        below = self._service(base, where, inner, given, (*stack, (where, name)))
        return merging.service(below, own, self.budget)

    def _keep_name(self, raw: Placed, own: Placed, given: Environment) -> None:
        """An image of which only the tag is not known keeps its name, whatever the tag may be."""
        image, written = members(own).get("image"), text(members(raw).get("image"))
        if image is None or not isinstance(image.value, Undecided):
            return
        name, colon, tag = named(written, given, self._meter).rpartition(":")
        last = name.rpartition("/")[2]
        if last and colon and "/" not in tag and written[written.rfind("/") + 1 :].startswith(f"{last}:"):
            self.tags[image.place] = image.value.reason
            members(own)["image"] = Placed(name, image.place)

    def _with_env_files(self, service: Placed, directory: str, given: Environment) -> Placed:
        found = members(service)
        listed = found.get("env_file")
        if listed is None:
            return service
        variables: dict[str, Placed] = {}
        for one in items(listed):
            path = one if isinstance(one.value, str) else members(one).get("path")
            try:
                read = self._environment(self._path(path or one, directory), given)
            except (_RefusedError, InputError) as exc:
                required = members(one).get("required")
                if required is None or required.value is not False:
                    found["env_file"] = Placed(Undecided(str(exc)), one.place)
                continue
            self.budget.spend(len(read))
            variables.update((name, Placed(variable.value, variable.place)) for name, variable in read.items())
        own = found.get("environment")
        if own is None or isinstance(own.value, dict):
            place = own.place if own else listed.place
            found["environment"] = Placed({**variables, **members(own)}, place)
        return service

    def _environment(self, file: str, given: Environment) -> Mapping[str, Variable]:
        if file not in self._variables:
            self._variables[file] = environment.read(self._root, file, given, self._meter)
        return self._variables[file]

    def _path(self, placed: Placed, directory: str) -> str:
        """The path of a file that a value names, relative to the service's directory."""
        if isinstance(placed.value, Undecided):
            raise _RefusedError(placed.value.reason)
        path = text(placed)
        if not path or "://" in path or path.startswith(("git@", "~", "oci:")):
            raise _RefusedError(f"{path or 'nothing'} is not a file of this repository")
        path = posixpath.normpath(posixpath.join(directory, path))
        if path == ".." or path.startswith("../"):
            raise _RefusedError(f"{path} leaves the service's directory")
        return path

    def _top(self, file: str) -> Placed | None:
        """The mapping at the top of a file; raises InputError if it cannot be read."""
        if file not in self._files:
            if len(self._files) >= MAX_FILES:
                raise _RefusedError(f"more than {MAX_FILES} files")
            documents = yamls.parse(files.read(self._root, file, limit=MAX_BYTES), file)
            self._files[file] = None
            problems = sorted(problem for document in documents for problem in document.problems)
            if problems:
                place = Location(problems[0].file, problems[0].line, problems[0].column)
                self._say(f"{problems[0].message}; the file is not read", place)
            elif len(documents) != 1 or not isinstance(documents[0].value, dict):
                self._say("not one mapping: not a compose file", Location(file, 1, 1))
            else:
                self._files[file] = of(documents[0])
        return self._files[file]

    def _filled(self, placed: Placed, given: Environment) -> Placed:
        """The value with its variables filled in; names of members are taken as they are."""
        self.budget.spend()
        value = placed.value
        if isinstance(value, str):
            return Placed(fill(value, given, self._meter), placed.place) if "$" in value else placed
        if isinstance(value, dict):
            return Placed({key: self._filled(item, given) for key, item in value.items()}, placed.place)
        if isinstance(value, list):
            return Placed([self._filled(item, given) for item in value], placed.place)
        return placed

    def _say(self, reason: str, *places: Location) -> None:
        self.problems.append(Unknown(reason, places))
