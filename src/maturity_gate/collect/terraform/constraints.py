"""Convert the value of a variable to the type that it declares."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from maturity_gate.collect.terraform import syntax
from maturity_gate.collect.terraform.collection_functions import members
from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.operators import boolean, number, text
from maturity_gate.collect.terraform.signature import mapping, sequence
from maturity_gate.collect.terraform.syntax import Expression
from maturity_gate.collect.terraform.values import Described, Failed, Undecided, Value, undecided_in

_SCALARS: Final[Mapping[str, Callable[[Value], Value]]] = {"string": text, "number": number, "bool": boolean}


def convert(value: Value, wanted: Expression, meter: Meter) -> Value:
    """`value` as the type that `wanted` spells, such as `map(object({size = optional(number, 1)}))`.

    Raises Failed where Terraform would refuse the value.
    """
    meter.spend(1)
    if value is None or isinstance(value, Undecided | Described):
        return value
    match wanted:
        case syntax.Name(name=name) | syntax.Literal(value=str(name)):
            scalar = _SCALARS.get(name)
            return scalar(value) if scalar else value
        case syntax.Call(name="list", arguments=(inner,)):
            return [convert(item, inner, meter) for item in sequence(value)]
        case syntax.Call(name="set", arguments=(inner,)):
            items = [convert(item, inner, meter) for item in sequence(value)]
            return undecided_in(items, meter) or members(items, meter)
        case syntax.Call(name="map", arguments=(inner,)):
            return {key: convert(item, inner, meter) for key, item in mapping(value).items()}
        case syntax.Call(name="tuple", arguments=(syntax.Sequence(items=types),)):
            parts = sequence(value)
            if len(parts) != len(types):
                raise Failed(f"the type wants {len(types)} elements")
            return [convert(item, inner, meter) for item, inner in zip(parts, types, strict=True)]
        case syntax.Call(name="object", arguments=(syntax.Object() as shape,)):
            return _object(mapping(value), shape, meter)
    return value


def _object(given: Mapping[str, Value], shape: syntax.Object, meter: Meter) -> dict[str, Value]:
    """The attributes that `shape` names; others are dropped, as Terraform does."""
    built: dict[str, Value] = {}
    for key, wanted in shape.members:
        if not isinstance(key, syntax.Literal):
            raise Failed("the type cannot be read", error=False)
        name = str(key.value)
        if isinstance(wanted, syntax.Call) and wanted.name == "optional" and wanted.arguments:
            inner, *defaults = wanted.arguments
            value = given.get(name)
            if value is None and defaults:
                value = constant(defaults[0])
            built[name] = convert(value, inner, meter)
        elif name in given:
            built[name] = convert(given[name], wanted, meter)
        else:
            raise Failed(f"the type wants an attribute {name}")
    return built


def constant(node: Expression) -> Value:
    """The value of a default inside a type, which may only be made of literals."""
    match node:
        case syntax.Literal(value=value):
            return value
        case syntax.Sequence(items=items):
            return [constant(item) for item in items]
        case syntax.Object(members=pairs) if all(isinstance(pair.key, syntax.Literal) for pair in pairs):
            return {str(pair.key.value): constant(pair.value) for pair in pairs if isinstance(pair.key, syntax.Literal)}
        case syntax.Unary(operator="-", operand=syntax.Literal(value=int(value) | float(value))):
            return -value
    return Undecided("the default in the type is not a literal")
