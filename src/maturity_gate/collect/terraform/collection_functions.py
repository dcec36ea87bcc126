"""Functions on lists, sets, maps and numbers."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from typing import Final

from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.operators import boolean, normal, number, text
from maturity_gate.collect.terraform.signature import Function, first_undecided, mapping, same_type, sequence
from maturity_gate.collect.terraform.values import Failed, Members, Undecided, Value, equal, kind


def _length(given: list[Value], meter: Meter) -> Value:
    value = given[0]
    if isinstance(value, list | dict | str):
        return len(value)
    raise Failed(f"{kind(value)} has no length")


def _contains(given: list[Value], meter: Meter) -> Value:
    open_question: Undecided | None = None
    for item in sequence(given[0]):
        same = equal(item, given[1], meter)
        if same is True:
            return True
        if isinstance(same, Undecided):
            open_question = open_question or same
    return open_question or False


def _merge(given: list[Value], meter: Meter) -> Value:
    merged: dict[str, Value] = {}
    for value in given:
        merged |= {} if value is None else mapping(value)
    return merged


def _concat(given: list[Value], meter: Meter) -> Value:
    return list(itertools.chain.from_iterable(map(sequence, given)))


def _keys(given: list[Value], meter: Meter) -> Value:
    return [*sorted(mapping(given[0]))]


def _values(given: list[Value], meter: Meter) -> Value:
    return [value for _, value in sorted(mapping(given[0]).items())]


def _lookup(given: list[Value], meter: Meter) -> Value:
    pairs, key = mapping(given[0]), text(given[1])
    if key in pairs:
        return pairs[key]
    if len(given) == 3:
        return given[2]
    raise Failed(f"there is no key {key}")


def _element(given: list[Value], meter: Meter) -> Value:
    items, position = sequence(given[0]), number(given[1])
    if not items or isinstance(position, float) or position < 0:
        raise Failed("element has no such element")
    return items[position % len(items)]


def _flatten(given: list[Value], meter: Meter) -> Value:
    flat: list[Value] = []
    waiting = [sequence(given[0])]
    while waiting:
        items = waiting.pop()
        meter.spend(1 + len(items))
        if found := first_undecided(items):
            return found
        for index, item in enumerate(items):
            if isinstance(item, list):
                waiting += [items[index + 1 :], item]
                break
            flat.append(item)
    return flat


def unique(items: list[Value], meter: Meter) -> list[Value]:
    """`items` without repeats, each where it stands first; all of them decided."""
    seen: set[str | int] = set()
    kept: list[Value] = []
    for item in items:
        if isinstance(item, str):
            if item not in seen:
                seen.add(item)
                kept.append(item)
        else:
            meter.spend(len(kept))
            if not any(equal(item, other, meter) is True for other in kept):
                kept.append(item)
    return kept


def members(items: list[Value], meter: Meter) -> Members:
    """The set of `items`, all of them decided."""
    kept = unique(items, meter)
    if all(isinstance(item, str) for item in kept):
        return Members(sorted(kept, key=str))
    if all(isinstance(item, int | float) for item in kept):
        return Members(sorted(kept, key=lambda item: item if isinstance(item, int | float) else 0))
    return Members(kept)


def _compact(given: list[Value], meter: Meter) -> Value:
    return [text(item) for item in sequence(given[0]) if item is not None and item != ""]


def _coalesce(given: list[Value], meter: Meter) -> Value:
    found = next((value for value in given if value is not None and value != ""), None)
    if found is None:
        raise Failed("coalesce has nothing but null and empty strings")
    return text(found) if any(isinstance(value, str) for value in given) else found


def _coalescelist(given: list[Value], meter: Meter) -> Value:
    for value in given:
        if value is not None and sequence(value):
            return value
    raise Failed("coalescelist has only empty lists")


def _range(given: list[Value], meter: Meter) -> Value:
    numbers = [number(value) for value in given]
    start, end = (0, numbers[0]) if len(numbers) == 1 else (numbers[0], numbers[1])
    step = numbers[2] if len(numbers) == 3 else 1 if start <= end else -1
    if step == 0 or (end - start) * step < 0:
        raise Failed("range never comes to its end")
    count = math.ceil((end - start) / step)
    meter.spend(count)
    return [normal(start + index * step) for index in range(count)]


def _sum(given: list[Value], meter: Meter) -> Value:
    items = sequence(given[0])
    if not items:
        raise Failed("sum of an empty list")
    return normal(sum(map(number, items)))


def _min(given: list[Value], meter: Meter) -> Value:
    return min(map(number, given))


def _max(given: list[Value], meter: Meter) -> Value:
    return max(map(number, given))


def _sort(given: list[Value], meter: Meter) -> Value:
    return [*sorted(map(text, sequence(given[0])))]


def _reverse(given: list[Value], meter: Meter) -> Value:
    return list(reversed(sequence(given[0])))


def _slice(given: list[Value], meter: Meter) -> Value:
    items, start, end = sequence(given[0]), number(given[1]), number(given[2])
    if isinstance(start, float) or isinstance(end, float) or not 0 <= start <= end <= len(items):
        raise Failed("slice reaches over the list")
    return items[start:end]


def _index(given: list[Value], meter: Meter) -> Value:
    for position, item in enumerate(sequence(given[0])):
        if equal(item, given[1], meter) is True:
            return position
    raise Failed("index finds no such element")


def _zipmap(given: list[Value], meter: Meter) -> Value:
    keys, items = sequence(given[0]), sequence(given[1])
    if len(keys) != len(items):
        raise Failed("zipmap has more of the one than of the other")
    if found := first_undecided(keys):
        return found
    return dict(zip(map(text, keys), items, strict=True))


def _setproduct(given: list[Value], meter: Meter) -> Value:
    lists = [sequence(value) for value in given]
    meter.spend(math.prod(map(len, lists)) * len(lists))
    pairs: list[Value] = [list(choice) for choice in itertools.product(*lists)]
    return Members(pairs) if all(isinstance(value, Members) for value in given) else pairs


def _setunion(given: list[Value], meter: Meter) -> Value:
    return members([item for value in given for item in sequence(value)], meter)


def _in(item: Value, items: list[Value], meter: Meter) -> bool:
    meter.spend(len(items))
    return any(equal(item, other, meter) is True for other in items)


def _setintersection(given: list[Value], meter: Meter) -> Value:
    first, *rest = map(sequence, given)
    return members([item for item in first if all(_in(item, other, meter) for other in rest)], meter)


def _setsubtract(given: list[Value], meter: Meter) -> Value:
    second = sequence(given[1])
    return members([item for item in sequence(given[0]) if not _in(item, second, meter)], meter)


def _one(given: list[Value], meter: Meter) -> Value:
    items = sequence(given[0])
    if len(items) > 1:
        raise Failed("one has more than one element")
    return items[0] if items else None


def _chunklist(given: list[Value], meter: Meter) -> Value:
    items, size = sequence(given[0]), number(given[1])
    if isinstance(size, float) or size < 1:
        raise Failed("chunklist wants a size above zero")
    return [items[start : start + size] for start in range(0, len(items), size)]


FUNCTIONS: Final[Mapping[str, Function]] = {
    "abs": Function(lambda given, meter: abs(number(given[0])), 1, 1),
    "alltrue": Function(lambda given, meter: all(map(boolean, sequence(given[0]))), 1, 1),
    "anytrue": Function(lambda given, meter: any(map(boolean, sequence(given[0]))), 1, 1),
    "ceil": Function(lambda given, meter: math.ceil(number(given[0])), 1, 1),
    "chunklist": Function(_chunklist, 2, 2, partial=True),
    "coalesce": Function(_coalesce, 1, None),
    "coalescelist": Function(_coalescelist, 1, None, partial=True),
    "compact": Function(_compact, 1, 1),
    "concat": Function(_concat, 1, None, partial=True),
    "contains": Function(_contains, 2, 2, partial=True),
    "distinct": Function(lambda given, meter: unique(same_type(sequence(given[0])), meter), 1, 1),
    "element": Function(_element, 2, 2, partial=True),
    "flatten": Function(_flatten, 1, 1, partial=True),
    "floor": Function(lambda given, meter: math.floor(number(given[0])), 1, 1),
    "index": Function(_index, 2, 2),
    "keys": Function(_keys, 1, 1, partial=True),
    "length": Function(_length, 1, 1, partial=True),
    "lookup": Function(_lookup, 2, 3, partial=True),
    "max": Function(_max, 1, None),
    "merge": Function(_merge, 0, None, partial=True),
    "min": Function(_min, 1, None),
    "one": Function(_one, 1, 1, partial=True),
    "range": Function(_range, 1, 3),
    "reverse": Function(_reverse, 1, 1, partial=True),
    "setintersection": Function(_setintersection, 1, None),
    "setproduct": Function(_setproduct, 1, None),
    "setsubtract": Function(_setsubtract, 2, 2),
    "setunion": Function(_setunion, 1, None),
    "slice": Function(_slice, 3, 3, partial=True),
    "sort": Function(_sort, 1, 1),
    "sum": Function(_sum, 1, 1),
    "values": Function(_values, 1, 1, partial=True),
    "zipmap": Function(_zipmap, 2, 2, partial=True),
}
