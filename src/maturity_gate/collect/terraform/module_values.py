"""The values that arguments of a registry's module give to charts which the module installs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from maturity_gate.collect import charts, holes
from maturity_gate.collect.terraform import syntax
from maturity_gate.collect.terraform.carried import Carrier, reason, sets, texts
from maturity_gate.collect.terraform.conversion_functions import lower
from maturity_gate.collect.terraform.parsing import Argument
from maturity_gate.collect.terraform.syntax import Expression, Literal
from maturity_gate.collect.terraform.values import Value
from maturity_gate.model import Json, Location, Pointer, Resource

TYPE: Final = "module_values"
"""The type of what an argument says to a chart; its body names the module's address, the argument and the entry."""


def module_values(carrier: Carrier) -> Iterator[Resource]:
    """What each argument of the module says to a chart: an object with `values`, a list of texts, or with `set`.

    An argument may hold several such objects by name. What its expression does not spell out has the argument's place.
    """
    for name, argument in carrier.arguments.items():
        if not isinstance(carrier.resource.body.get(name), dict):
            continue
        value = carrier.evaluate(name)
        if not isinstance(value, dict):
            continue
        if _speaks_to_a_chart(value):
            yield _made(carrier, argument, (name,), value, argument.expression)
            continue
        for key, entry in value.items():
            if isinstance(entry, dict) and _speaks_to_a_chart(entry):
                yield _made(carrier, argument, (name, key), entry, _member(argument.expression, key))


def _speaks_to_a_chart(value: Mapping[str, Value]) -> bool:
    return isinstance(value.get("values"), list) or isinstance(value.get("set"), list)


def _made(
    carrier: Carrier, argument: Argument, at: tuple[str, ...], given: Mapping[str, Value], node: Expression
) -> Resource:
    resource = carrier.resource
    inner = _member(node, "values")
    layers, is_open = texts(given.get("values", []), argument, inner, argument.file.place(inner.at), carrier.meter)
    own = {key: lower(value, carrier.meter) for key, value in given.items() if key != "values"}

    def locate(pointer: Pointer) -> Location:
        return resource.locate((*at, *pointer))

    merged = charts.merged([*layers, *sets(own, locate)])
    known, unknown = holes.left_out(merged.tree, reason)
    body: dict[str, Json] = {
        "module": resource.address,
        "argument": at[0],
        "entry": at[1] if len(at) > 1 else "",
        "values": known,
        "open": is_open,
    }
    return Resource(
        source=resource.source,
        kind=resource.kind,
        type=TYPE,
        name=at[-1],
        address=".".join((resource.address, *at)),
        body=body,
        unknown={("values", *pointer): why for pointer, why in unknown.items()},
        locations={
            (): resource.locate(at),
            **{("values", *pointer): place for pointer, place in merged.locations.items() if pointer},
        },
    )


def _member(node: Expression, key: str) -> Expression:
    """The expression of a member of an object that is spelt out; else the node itself."""
    if isinstance(node, syntax.Object):
        for name, value in node.members:
            if isinstance(name, Literal) and name.value == key:
                return value
    if isinstance(node, syntax.Conditional) and isinstance(node.no, Literal):
        return _member(node.yes, key)
    return node
