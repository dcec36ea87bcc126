"""Turn the arguments and nested blocks of one block into plain values, places, and what stays unknown."""

from __future__ import annotations

from typing import Final

from maturity_gate.collect.terraform import syntax
from maturity_gate.collect.terraform.evaluation import decide, elements
from maturity_gate.collect.terraform.frames import Binding, Frame
from maturity_gate.collect.terraform.meter import TooMuchError
from maturity_gate.collect.terraform.parsing import Argument, Block
from maturity_gate.collect.terraform.syntax import Expression, Literal
from maturity_gate.collect.terraform.values import Described, Failed, Undecided, Value
from maturity_gate.model import Json, Location, Pointer

_META: Final = frozenset({"count", "for_each", "depends_on", "provider", "providers"})
"""Arguments that speak to Terraform, not to the resource."""
_NAMES_ONLY: Final = frozenset({"ignore_changes", "replace_triggered_by"})
"""Arguments of `lifecycle` that are made of names, not of values."""
COST_OF_A_BLOCK: Final = 20
"""Steps that a nested block takes, so that dynamic blocks within dynamic blocks cannot fill the memory."""


class Body:
    """A body while it is being filled."""

    __slots__ = ("keeps_order", "locations", "references", "unknown", "values")

    def __init__(self, place: Location, *, keeps_order: bool = False) -> None:
        self.keeps_order = keeps_order
        self.values: dict[str, Json] = {}
        self.unknown: dict[Pointer, str] = {}
        self.locations: dict[Pointer, Location] = {(): place}
        self.references: dict[Pointer, tuple[str, ...]] = {}


def build(block: Block, frame: Frame, place: Location, *, keeps_order: bool = False) -> Body:
    """What `block` sets.

    A list of which an element is not known is not known itself, or where it `keeps_order` has null for that element.
    """
    body = Body(place, keeps_order=keeps_order)
    for name, argument in block.arguments.items():
        if name not in _META:
            _set(body, body.values, (name,), argument, frame)
    _add_blocks(body, body.values, (), block, frame)
    return body


def explain(undecided: Undecided) -> str:
    """The reason and, where known, the place that it comes from."""
    return f"{undecided.reason} ({undecided.location})" if undecided.location else undecided.reason


def _set(body: Body, into: dict[str, Json], pointer: Pointer, argument: Argument, frame: Frame) -> None:
    node = argument.expression
    body.locations[pointer] = argument.location
    value, mentions = decide(node, frame)
    if mentions:
        body.references[pointer] = tuple(sorted(mentions))
    if type(node) is syntax.Object or type(node) is syntax.Sequence:
        _locate(body, pointer, node, argument)
    if value is None:
        # a null attribute is one that is not set
        return
    try:
        known, plain = _plain(body, value, pointer, frame)
    except TooMuchError:
        body.unknown[pointer] = "takes too much work to write down"
    else:
        if known:
            into[str(pointer[-1])] = plain


def _plain(body: Body, value: Value, pointer: Pointer, frame: Frame) -> tuple[bool, Json]:
    """Whether `value` is known, and it without its unknown parts."""
    if isinstance(value, Undecided):
        body.unknown[pointer] = explain(value)
        return False, None
    if isinstance(value, Described):
        body.unknown[pointer] = f"{value.address} as a whole is known only after apply"
        return False, None
    if isinstance(value, dict):
        frame.scope.meter.spend(1 + len(value))
        pairs: dict[str, Json] = {}
        for key, item in value.items():
            known, plain = _plain(body, item, (*pointer, key), frame)
            if known:
                pairs[key] = plain
        return True, pairs
    if isinstance(value, list):
        frame.scope.meter.spend(1 + len(value))
        items = [_plain(body, item, (*pointer, index), frame) for index, item in enumerate(value)]
        if body.keeps_order or all(known for known, _ in items):
            return True, [plain for _, plain in items]
        # without one element the others would move up, and their number would be wrong
        reason = next(body.unknown[(*pointer, index)] for index, (known, _) in enumerate(items) if not known)
        for inner in [place for place in body.unknown if place[: len(pointer)] == pointer]:
            del body.unknown[inner]
        body.unknown[pointer] = reason
        return False, None
    return True, value


def _locate(body: Body, pointer: Pointer, node: Expression, argument: Argument) -> None:
    """The places inside a literal: keys of objects, elements of lists."""
    if isinstance(node, syntax.Object):
        for key, value in node.members:
            if isinstance(key, Literal) and isinstance(key.value, str):
                inner = (*pointer, key.value)
                body.locations[inner] = argument.file.place(key.at)
                _locate(body, inner, value, argument)
    elif isinstance(node, syntax.Sequence):
        for index, item in enumerate(node.items):
            inner = (*pointer, index)
            body.locations[inner] = argument.file.place(item.at)
            _locate(body, inner, item, argument)


def _add_blocks(body: Body, into: dict[str, Json], pointer: Pointer, block: Block, frame: Frame) -> None:
    lists: dict[str, list[Json]] = {}
    for inner in block.blocks:
        if inner.type == "dynamic" and inner.labels:
            _expand(body, lists, pointer, inner, frame)
        else:
            _add(body, lists, (*pointer, inner.type), inner, frame, inner.location)
    into.update(lists)


def _add(
    body: Body, lists: dict[str, list[Json]], pointer: Pointer, block: Block, frame: Frame, place: Location
) -> None:
    """One nested block, at the end of the list of its kind."""
    siblings = lists.setdefault(str(pointer[-1]), [])
    body.locations.setdefault(pointer, place)
    here = (*pointer, len(siblings))
    body.locations[here] = place
    values: dict[str, Json] = {}
    siblings.append(values)
    for name, argument in block.arguments.items():
        if not (block.type == "lifecycle" and name in _NAMES_ONLY):
            _set(body, values, (*here, name), argument, frame)
    _add_blocks(body, values, here, block, frame)


def _expand(body: Body, lists: dict[str, list[Json]], pointer: Pointer, block: Block, frame: Frame) -> None:
    """The blocks that a `dynamic` block makes, none if its collection is empty."""
    name = block.labels[0]
    pointer = (*pointer, name)
    content = next((inner for inner in block.blocks if inner.type == "content"), None)
    collection = block.arguments.get("for_each")
    if content is None or collection is None:
        body.locations.setdefault(pointer, block.location)
        body.unknown[pointer] = f"the dynamic block has no for_each or no content ({block.location})"
        return
    iterator = block.arguments.get("iterator")
    word = iterator.expression.name if iterator and isinstance(iterator.expression, syntax.Name) else name
    value, mentions = decide(collection.expression, frame)
    try:
        if isinstance(value, Undecided):
            raise Failed(explain(value))
        pairs = list(elements(value))
    except Failed as exc:
        body.locations.setdefault(pointer, block.location)
        body.unknown[pointer] = str(exc)
        return
    for key, item in pairs:
        frame.scope.meter.begin()
        frame.scope.meter.spend(COST_OF_A_BLOCK)
        seen = frame.with_names({word: Binding({"key": key, "value": item}, mentions)})
        _add(body, lists, pointer, content, seen, block.location)
