"""Collect the resources that a Terraform configuration would make with given values."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from maturity_gate import files
from maturity_gate.collect.terraform import bodies
from maturity_gate.collect.terraform.carried import Carrier, carried
from maturity_gate.collect.terraform.evaluation import decide
from maturity_gate.collect.terraform.frames import Binding, Frame, Nowhere
from maturity_gate.collect.terraform.inputs import gather
from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.module_values import module_values
from maturity_gate.collect.terraform.parsing import Block
from maturity_gate.collect.terraform.scope import Loader, Scope
from maturity_gate.collect.terraform.typed import kind_of, typed
from maturity_gate.collect.terraform.values import Undecided, Value
from maturity_gate.errors import CollectError
from maturity_gate.model import Json, Location, Resource, Unknown

KIND: Final = "terraform"
MAX_RESOURCES: Final = 100_000
"""Resources of one source; more would take gigabytes."""


@dataclass(frozen=True, slots=True)
class TerraformSource:
    """One configuration and the values that it is applied with: a verdict belongs to both."""

    name: str
    """The scope's name under `sources:`."""
    directory: str
    """Where the configuration is, relative to the service's directory."""
    var_files: tuple[str, ...] = ()
    """As `-var-file`, relative to `directory`; later ones win."""
    variables: Mapping[str, Json] = field(default_factory=dict)
    """As `-var`; they win over all files."""


def collect(root: Path, source: TerraformSource) -> Iterator[Resource | Unknown]:
    """The resources and registry modules of `source`, and what cannot be decided about them.

    Raises InputError if the directory or a file of values cannot be read, CollectError if it is too much to evaluate.
    """
    top = posixpath.normpath(source.directory)
    files.inside(root, top)
    loader = Loader(root, top)
    directory = loader.directory(top)
    meter = Meter(source.name)
    inputs = gather(root, top, source.var_files, source.variables, Nowhere(meter))
    yield from inputs.problems
    otherwise = Binding(inputs.otherwise) if inputs.otherwise else None
    scope = Scope(directory, loader, meter, lambda name: inputs.values.get(name, otherwise))
    yield from _Collector(source.name).module(scope)


class _Collector:
    """Walks the modules from the top down; remembers what was said, and counts."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._said: set[Unknown] = set()
        self._count = 0

    def module(self, scope: Scope) -> Iterator[Resource | Unknown]:
        directory = scope.directory
        for problem in directory.problems:
            yield from self._say(problem)
        for (type_, name), block in directory.resources.items():
            yield from self._resources(scope, block, type_, name, f"{type_}.{name}")
        for name, block in directory.modules.items():
            if scope.source(block) is None:
                yield from self._resources(scope, block, "module", name, f"module.{name}")
            else:
                yield from self._children(scope, block)

    def _resources(
        self, scope: Scope, block: Block, type_: str, name: str, address: str
    ) -> Iterator[Resource | Unknown]:
        address = scope.prefix + address
        found = scope.instances(block)
        if isinstance(found, Undecided):
            yield from self._say(_unknown(block, found, address))
            return
        place = block.location
        for instance in found:
            self._spend(scope)
            frame = scope.frame(block, instance.names)
            body = bodies.build(block, frame, place)
            resource = Resource(
                source=self._source,
                kind=KIND,
                type=type_,
                name=name,
                address=address + instance.suffix,
                body=body.values,
                unknown=body.unknown,
                locations=body.locations,
                references=body.references,
            )
            yield resource
            carrier = Carrier(resource, block.arguments, _evaluator(block, frame), scope.meter)
            yield from module_values(carrier) if type_ == "module" else carried(carrier)
            if (kind := kind_of(resource)) is not None:
                whole = bodies.build(block, frame, place, keeps_order=True)
                yield from typed(replace(resource, body=whole.values, unknown=whole.unknown), kind)

    def _children(self, scope: Scope, block: Block) -> Iterator[Resource | Unknown]:
        address = f"{scope.prefix}module.{block.labels[0]}"
        found = scope.instances(block)
        if isinstance(found, Undecided):
            yield from self._say(_unknown(block, found, address))
            return
        for instance in found:
            self._spend(scope)
            child = scope.child(block, instance)
            if isinstance(child, Undecided):
                yield from self._say(Unknown(child.reason, (child.location or block.location,)))
                return
            if child is not None:
                yield from self.module(child)

    def _say(self, unknown: Unknown) -> Iterator[Unknown]:
        """The same problem, met in every instance of a module, is told once."""
        if unknown not in self._said:
            self._said.add(unknown)
            yield unknown

    def _spend(self, scope: Scope) -> None:
        scope.meter.begin()
        scope.meter.spend(10)
        self._count += 1
        if self._count > MAX_RESOURCES:
            raise CollectError(
                f"sources.{self._source}: more than {MAX_RESOURCES} resources", remedy="split it into several sources"
            )


def _evaluator(block: Block, frame: Frame) -> Callable[[str], Value]:
    """The value of an argument of `block`, as it is before its unknown parts are left out."""
    return lambda name: decide(block.arguments[name].expression, frame).value


def _unknown(block: Block, undecided: Undecided, address: str) -> Unknown:
    """A block of which the number of instances is not known."""
    name = "count" if "count" in block.arguments else "for_each"
    argument = block.arguments.get(name)
    place: Location = argument.file.place(argument.expression.at) if argument else block.location
    causes = (undecided.location,) if undecided.location and undecided.location != place else ()
    return Unknown(f"{address}: {name} is not known: {undecided.reason}", (place, *causes))
