"""One instance of a module: what its names mean, worked out when first asked for."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from maturity_gate import files
from maturity_gate.collect.terraform import constraints, file_functions
from maturity_gate.collect.terraform.directories import Directory, load
from maturity_gate.collect.terraform.evaluation import decide
from maturity_gate.collect.terraform.frames import Binding, Frame
from maturity_gate.collect.terraform.instances import Instance, instances
from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.parsing import Block
from maturity_gate.collect.terraform.syntax import Literal
from maturity_gate.collect.terraform.values import Described, Failed, Undecided, Value
from maturity_gate.errors import InputError

MAX_DEPTH: Final = 10
"""Modules in modules; Terraform's own advice is one level."""


class Loader:
    """Reads each directory once."""

    def __init__(self, root: Path, top: str) -> None:
        self.root = root
        self.top = top
        """The directory of the configuration, which `file` and `path.module` are relative to."""
        self._loaded: dict[str, Directory | InputError] = {}

    def directory(self, path: str) -> Directory:
        """The module at `path`; raises InputError."""
        if path not in self._loaded:
            try:
                self._loaded[path] = load(self.root, path)
            except InputError as exc:
                self._loaded[path] = exc
        found = self._loaded[path]
        if isinstance(found, InputError):
            raise found
        return found


class Scope:
    """A module with its inputs. Everything is cached, and a value that needs itself is undecided."""

    def __init__(
        self,
        directory: Directory,
        loader: Loader,
        meter: Meter,
        given: Callable[[str], Binding | None],
        *,
        prefix: str = "",
        above: tuple[str, ...] = (),
    ) -> None:
        self.directory = directory
        self.loader = loader
        self.meter = meter
        self.prefix = prefix
        """What addresses in it begin with: `module.net[0].`, or nothing at the top."""
        self.above = (*above, directory.path)
        self._given = given
        self._values: dict[tuple[str, ...], Binding] = {}
        self._busy: set[tuple[str, ...]] = set()
        self._instances: dict[tuple[str, ...], list[Instance] | Undecided] = {}
        self._children: dict[tuple[str, str], Scope | Undecided] = {}
        self._roots: Final[Mapping[str, Callable[[str], Binding]]] = {
            "var": self._variable,
            "local": self._local,
            "module": self._module,
            "path": self._path,
        }

    def frame(self, block: Block, names: Mapping[str, Binding]) -> Frame:
        """Where the expressions of `block` stand."""
        return Frame(block.file, self, names)

    def member(self, root: str, name: str) -> Value:
        """The value of `root.name`, whatever the root is."""
        if root == "data":
            return Described(f"data.{name}", lambda rest: self._data(name, rest))
        if root in {"each", "count", "self", "terraform"}:
            return Undecided(f"{root}.{name} has no value here")
        value, mentions = self._once((root, name), self._roots.get(root) or (lambda name: self._resource(root, name)))
        self.meter.mentions |= mentions
        return value

    def call_with_files(self, name: str, arguments: list[Value]) -> Value:
        """The result of `file` and its kind."""
        return file_functions.call(name, arguments, self.loader.root, self.loader.top, self.meter)

    def output(self, name: str) -> Binding:
        """What the module tells those who call it."""
        block = self.directory.outputs.get(name)
        argument = block.arguments.get("value") if block else None
        if block is None or argument is None:
            return Binding(Undecided(f"{self.prefix}{name} is not an output"))
        return self._once(("output", name), lambda name: decide(argument.expression, self.frame(block, {})))

    def instances(self, block: Block) -> list[Instance] | Undecided:
        """The instances of one of its resource or module blocks."""
        key = ("instances", block.type, *block.labels)
        if key not in self._instances:
            if key in self._busy:
                return Undecided(f"the number of {'.'.join(block.labels)} depends on itself", block.location)
            self._busy.add(key)
            try:
                self._instances[key] = instances(block, self.frame(block, {}))
            finally:
                self._busy.discard(key)
        return self._instances[key]

    def child(self, block: Block, instance: Instance) -> Scope | Undecided | None:
        """The module that a `module` block calls; None if it is not kept in this repository."""
        source = self.source(block)
        if source is None:
            return None
        key = (block.labels[0], instance.suffix)
        if key not in self._children:
            self._children[key] = self._call(block, instance, source)
        return self._children[key]

    def source(self, block: Block) -> str | None:
        """The path of the local module that `block` calls."""
        argument = block.arguments.get("source")
        source = argument.expression if argument else None
        is_local = (
            isinstance(source, Literal) and isinstance(source.value, str) and source.value.startswith(("./", "../"))
        )
        return str(source.value) if is_local and isinstance(source, Literal) else None

    def _call(self, block: Block, instance: Instance, source: str) -> Scope | Undecided:
        path = posixpath.normpath(posixpath.join(self.directory.path, source))
        address = f"module.{block.labels[0]}"
        if path == ".." or path.startswith("../"):
            return Undecided(f"{address}: {source} leaves the service's directory", block.arguments["source"].location)
        if path in self.above or len(self.above) > MAX_DEPTH:
            return Undecided(f"{address}: {source} is called from itself, or too deep", block.location)
        # a symlink out of the service is refused, while a module that is not there is only unknown
        files.inside(self.loader.root, path)
        try:
            directory = self.loader.directory(path)
        except InputError as exc:
            return Undecided(f"{address}: {exc}", block.arguments["source"].location)
        frame = self.frame(block, instance.names)

        def given(name: str) -> Binding | None:
            argument = block.arguments.get(name)
            return decide(argument.expression, frame) if argument else None

        prefix = f"{self.prefix}{address}{instance.suffix}."
        return Scope(directory, self.loader, self.meter, given, prefix=prefix, above=self.above)

    def _once(self, key: tuple[str, ...], work: Callable[[str], Binding]) -> Binding:
        found = self._values.get(key)
        if found is not None:
            return found
        if key in self._busy:
            return Binding(Undecided(f"{'.'.join(key)} depends on itself"))
        self._busy.add(key)
        try:
            found = self._values[key] = work(key[-1])
        finally:
            self._busy.discard(key)
        return found

    def _variable(self, name: str) -> Binding:
        block = self.directory.variables.get(name)
        if block is None:
            return Binding(Undecided(f"variable {name} is not declared"))
        given = self._given(name)
        frame = self.frame(block, {})
        refuses_null = (
            "nullable" in block.arguments and decide(block.arguments["nullable"].expression, frame).value is False
        )
        if given is None or (given.value is None and refuses_null):
            default = block.arguments.get("default")
            if default is None:
                return Binding(Undecided(f"variable {name} has no value", block.location))
            given = decide(default.expression, frame)
        wanted = block.arguments.get("type")
        if wanted is None:
            return given
        try:
            return Binding(constraints.convert(given.value, wanted.expression, self.meter), given.mentions)
        except Failed as exc:
            return Binding(Undecided(f"variable {name}: {exc}", block.location, exc.error))

    def _local(self, name: str) -> Binding:
        argument = self.directory.locals.get(name)
        if argument is None:
            return Binding(Undecided(f"local.{name} is not declared"))
        return decide(argument.expression, Frame(argument.file, self, {}))

    def _path(self, name: str) -> Binding:
        if name == "module":
            return Binding(posixpath.relpath(self.directory.path, self.loader.top))
        return Binding("." if name == "root" else Undecided(f"path.{name} has no value here"))

    def _resource(self, type_: str, name: str) -> Binding:
        block = self.directory.resources.get((type_, name))
        if block is None:
            return Binding(Undecided(f"{type_}.{name} is not declared"))
        address = f"{self.prefix}{type_}.{name}"
        return Binding(self._each(block, lambda one: self._described(block, one, address)), frozenset({address}))

    def _data(self, type_: str, name: str) -> Value:
        """What is read when Terraform runs, but for a template, of which all is said here."""
        block = self.directory.data.get((type_, name)) if type_ == "template_file" else None
        if block is None:
            return Undecided(f"data.{type_}.{name} is read when Terraform runs")
        known = block

        def rendered(instance: Instance) -> Value:
            frame = self.frame(known, instance.names)
            given = {key: decide(argument.expression, frame).value for key, argument in known.arguments.items()}
            found = file_functions.template(given.get("template"), given.get("vars"), self.meter)
            return {"rendered": found}

        return self._each(known, rendered)

    def _each(self, block: Block, make: Callable[[Instance], Value]) -> Value:
        """What a reference to a block stands for: one thing, a list by `count`, or a map by `for_each`."""
        found = self.instances(block)
        if isinstance(found, Undecided):
            return found
        if "count" in block.arguments:
            return [make(one) for one in found]
        if "for_each" in block.arguments:
            return {str(one.key): make(one) for one in found}
        return make(found[0])

    def _described(self, block: Block, instance: Instance, address: str) -> Value:
        """What a block sets of a resource; the rest the provider decides."""
        frame = self.frame(block, instance.names)
        address += instance.suffix

        def attribute(name: str) -> Value:
            argument = block.arguments.get(name)
            if argument is not None:
                # a null leaves the choice to the provider, so it is not a value that is known
                key = ("resource", address, name)
                value = self._once(key, lambda name: decide(argument.expression, frame)).value
                if value is not None:
                    return value
            nested = [inner for inner in block.blocks if inner.type == name]
            if nested and not any(inner.labels[:1] == (name,) for inner in block.blocks if inner.type == "dynamic"):
                return [
                    self._described(inner, instance, f"{address}.{name}[{index}]") for index, inner in enumerate(nested)
                ]
            return Undecided(f"{address}.{name} is known only after apply")

        return Described(address, attribute)

    def _module(self, name: str) -> Binding:
        block = self.directory.modules.get(name)
        if block is None:
            return Binding(Undecided(f"module.{name} is not declared"))
        value = self._each(block, lambda one: self._outputs(block, one))
        return Binding(value, frozenset({f"{self.prefix}module.{name}"}))

    def _outputs(self, block: Block, instance: Instance) -> Value:
        address = f"{self.prefix}module.{block.labels[0]}{instance.suffix}"

        def attribute(name: str) -> Value:
            child = self.child(block, instance)
            if isinstance(child, Undecided):
                return child
            if child is None:
                return Undecided(f"{address}.{name}: the module is not kept in this repository")
            value, mentions = child.output(name)
            self.meter.mentions |= mentions
            return value

        return Described(address, attribute)
