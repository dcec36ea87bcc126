"""Evaluate an expression to a value, or to the reason why it has none that can be known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from maturity_gate.collect.terraform import operators, sketches, syntax
from maturity_gate.collect.terraform.frames import Binding, Frame
from maturity_gate.collect.terraform.functions import call
from maturity_gate.collect.terraform.meter import DEPTH, TooMuchError
from maturity_gate.collect.terraform.syntax import Expression, Literal
from maturity_gate.collect.terraform.values import (
    Described,
    Failed,
    Members,
    Undecided,
    Value,
    equal,
    kind,
    undecided_in,
)


def decide(node: Expression, frame: Frame) -> Binding:
    """The value of `node` and the resources it mentions; work without end is undecided."""
    if type(node) is Literal:
        return Binding(node.value)
    meter = frame.scope.meter
    outermost = meter.depth == 0
    if outermost:
        meter.begin()
    outer, meter.mentions = meter.mentions, set()
    try:
        value = evaluate(node, frame)
        return Binding(value, frozenset(meter.mentions))
    except (TooMuchError, RecursionError):
        if not outermost:
            raise
        return Binding(Undecided("takes too much work to evaluate", frame.file.place(node.at)))
    finally:
        meter.mentions = outer


def evaluate(node: Expression, frame: Frame) -> Value:
    """The value of `node`; raises TooMuchError."""
    if type(node) is Literal:
        return node.value
    meter = frame.scope.meter
    meter.spend(1)
    if meter.depth >= DEPTH:
        raise TooMuchError
    meter.depth += 1
    try:
        value = _evaluate(node, frame)
    except Failed as exc:
        return Undecided(str(exc), frame.file.place(node.at), exc.error)
    finally:
        meter.depth -= 1
    if isinstance(value, Undecided) and value.location is None:
        return replace(value, location=frame.file.place(node.at))
    return value


def _evaluate(node: Expression, frame: Frame) -> Value:
    match node:
        case Literal():
            return node.value
        case syntax.Attribute(of=syntax.Name(name=root)) if root not in frame.names:
            return frame.scope.member(root, node.name)
        case syntax.Attribute():
            return _attribute(evaluate(node.of, frame), node.name)
        case syntax.Name():
            return _name(node.name, frame)
        case syntax.Template():
            return _template(node, frame)
        case syntax.Call():
            return _call(node, frame)
        case syntax.Object():
            return _object(node, frame)
        case syntax.Sequence():
            return [evaluate(item, frame) for item in node.items]
        case syntax.Conditional():
            return _conditional(node, frame)
        case syntax.Binary(operator="&&" | "||"):
            return operators.both(node.operator, evaluate(node.left, frame), lambda: evaluate(node.right, frame))
        case syntax.Binary():
            sides = evaluate(node.left, frame), evaluate(node.right, frame)
            return operators.binary(node.operator, *sides, frame.scope.meter)
        case syntax.Unary():
            return operators.unary(node.operator, evaluate(node.operand, frame))
        case syntax.Index():
            return _index(evaluate(node.of, frame), evaluate(node.key, frame))
        case syntax.Splat():
            return _splat(node, frame)
        case syntax.For():
            return _for(node, frame)
        case syntax.Directive():
            return sketches.joined(evaluate(node.of, frame), frame.scope.meter)
        case syntax.Unread():
            return Undecided(node.reason)
    assert_never(node)


def _name(name: str, frame: Frame) -> Value:
    bound = frame.names.get(name)
    if bound is None:
        return Undecided(f"{name} is not a value")
    frame.scope.meter.mentions |= bound.mentions
    return bound.value


def _attribute(value: Value, name: str) -> Value:
    if isinstance(value, Undecided):
        return value
    if isinstance(value, Described):
        return value.attribute(name)
    if isinstance(value, dict):
        if name in value:
            return value[name]
        raise Failed(f"there is no attribute {name}")
    raise Failed(f"{kind(value)} has no attribute {name}")


def _index(value: Value, key: Value) -> Value:
    for part in (value, key):
        if isinstance(part, Undecided):
            return part
    if isinstance(value, dict | Described):
        return _attribute(value, operators.text(key))
    if not isinstance(value, list) or isinstance(value, Members):
        raise Failed(f"{kind(value)} has no index")
    position = operators.number(key)
    if isinstance(position, float) or not 0 <= position < len(value):
        raise Failed(f"there is no element {position}")
    return value[position]


def _template(node: syntax.Template, frame: Frame) -> Value:
    values = [evaluate(part, frame) for part in node.parts]
    if len(values) == 1:
        return values[0]
    for value in values:
        if found := undecided_in(value, frame.scope.meter):
            return replace(found, sketch=sketches.of(node, values, frame.scope.meter))
    joined = "".join(map(operators.text, values))
    frame.scope.meter.text(len(joined))
    return joined


def _object(node: syntax.Object, frame: Frame) -> Value:
    found: dict[str, Value] = {}
    for member in node.members:
        key = evaluate(member.key, frame)
        if isinstance(key, Undecided):
            return key
        found[operators.text(key)] = evaluate(member.value, frame)
    return found


def _conditional(node: syntax.Conditional, frame: Frame) -> Value:
    condition = evaluate(node.condition, frame)
    meter = frame.scope.meter
    if isinstance(condition, Undecided):
        yes, no = evaluate(node.yes, frame), evaluate(node.no, frame)
        return yes if equal(yes, no, meter) is True else condition
    chosen, other = (node.yes, node.no) if operators.boolean(condition) else (node.no, node.yes)
    value = evaluate(chosen, frame)
    if isinstance(value, bool | int | float):
        # the other branch matters only for its type: 1 beside "x" is "1"
        return operators.alike(value, decide(other, frame).value)
    return value


def _splat(node: syntax.Splat, frame: Frame) -> Value:
    value = evaluate(node.of, frame)
    if isinstance(value, Undecided):
        return value
    items = [] if value is None else value if isinstance(value, list) else [value]
    return [evaluate(node.each, frame.with_names({syntax.SPLAT_ITEM: Binding(item)})) for item in items]


def _for(node: syntax.For, frame: Frame) -> Value:
    of = evaluate(node.of, frame)
    if isinstance(of, Undecided):
        return of
    items: list[Value] = []
    pairs: dict[str, Value] = {}
    for key, item in elements(of):
        inner = frame.with_names({node.item: Binding(item)} | ({node.key: Binding(key)} if node.key else {}))
        if node.condition is not None:
            condition = evaluate(node.condition, inner)
            if isinstance(condition, Undecided):
                return condition
            if not operators.boolean(condition):
                continue
        value = evaluate(node.value, inner)
        if node.result_key is None:
            items.append(value)
            continue
        name = evaluate(node.result_key, inner)
        if isinstance(name, Undecided):
            return name
        _put(pairs, operators.text(name), value, grouped=node.grouped)
    return items if node.result_key is None else pairs


def _put(pairs: dict[str, Value], key: str, value: Value, *, grouped: bool) -> None:
    if grouped:
        group = pairs.setdefault(key, [])
        if isinstance(group, list):
            group.append(value)
    elif key in pairs:
        raise Failed(f"two values for the key {key}")
    else:
        pairs[key] = value


def elements(value: Value) -> Iterator[tuple[Value, Value]]:
    """The keys and values of a collection, in the order in which Terraform goes through them.

    Raises Failed.
    """
    if isinstance(value, Members):
        return iter([(item, item) for item in value])
    if isinstance(value, list):
        return iter(list(enumerate(value)))
    if isinstance(value, dict):
        return iter(sorted(value.items()))
    raise Failed(f"{kind(value)} has no elements", error=not isinstance(value, Described))


def _call(node: syntax.Call, frame: Frame) -> Value:
    meter = frame.scope.meter
    if node.name in {"try", "can"}:
        return _attempt(node, frame)
    values = [evaluate(argument, frame) for argument in node.arguments]
    if node.spread:
        last = values.pop()
        if isinstance(last, Undecided):
            return last
        if not isinstance(last, list):
            raise Failed(f"{kind(last)} cannot be spread")
        values += last
    if node.name in {"file", "fileexists", "templatefile"}:
        return frame.scope.call_with_files(node.name, values)
    return call(node.name, values, meter)


def _attempt(node: syntax.Call, frame: Frame) -> Value:
    """`try` and `can`, which take an error for an answer but not a value that is unknown."""
    found: Undecided | None = None
    for argument in node.arguments:
        value = evaluate(argument, frame)
        found = undecided_in(value, frame.scope.meter)
        if found is None or not found.error:
            if node.name == "try":
                return value
            return found or True
    if node.name == "can":
        return False
    return found or Undecided("try has no argument", error=True)
