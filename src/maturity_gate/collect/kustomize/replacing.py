"""Copy a value from one object to others, as replacements do."""

from __future__ import annotations

from collections.abc import Iterable

from maturity_gate.collect.kustomize.objects import Object
from maturity_gate.collect.kustomize.objects import put as put_at
from maturity_gate.collect.kustomize.selecting import SelectorError, selected
from maturity_gate.collect.placed import Placed, Undecided, items, members, text


def source(objects: Iterable[Object], entry: Placed, target: Placed) -> Placed | None:
    """The value that a replacement copies; None where it is not known, or only a part of it is copied."""
    wanted = members(members(entry).get("source"))
    path = text(wanted.get("fieldPath")) or "metadata.name"
    if members(target).get("options") is not None or "options" in wanted or not wanted:
        return None
    chooser = {key: value for key, value in wanted.items() if key not in {"fieldPath", "options"}}
    try:
        found = selected(objects, Placed(chooser, entry.place))
    except SelectorError:
        return None
    if len(found) != 1:
        return None
    value: Placed | None = found[0].body
    for step in _steps(path):
        value = _inner(value, step)
    return value if value is not None and isinstance(value.value, str | int | float | bool) else None


def put(one: Object, path: str, value: Placed) -> None:
    """Set what stands at the path of a target; where the path itself cannot be followed, nothing there is known."""
    steps = _steps(path)
    if not any(step.startswith("[") or step == "*" or step.isdigit() for step in steps):
        one.put(tuple(steps), value)
        return
    one.body = _put(one.body, steps, value)


def _put(placed: Placed, steps: list[str], value: Placed) -> Placed:
    if not steps:
        return value
    if not isinstance(placed.value, list):
        if steps[0] == "*" or steps[0].startswith("["):
            return placed
        inner = members(placed).get(steps[0])
        if inner is None:
            return put_at(placed, (steps[0],), Placed(Undecided("set by a replacement"), value.place))
        return put_at(placed, (steps[0],), _put(inner, steps[1:], value))
    listed = [
        _put(item, steps[1:], value) if _fits(item, number, steps[0]) else item
        for number, item in enumerate(placed.value)
    ]
    return Placed(listed, placed.place)


def _fits(item: Placed, number: int, step: str) -> bool:
    if step == "*" or step == str(number):
        return True
    key, sign, wanted = step.removeprefix("[").removesuffix("]").partition("=")
    return bool(sign) and text(members(item).get(key)) == wanted


def _inner(placed: Placed | None, step: str) -> Placed | None:
    if placed is None:
        return None
    for number, item in enumerate(items(placed)):
        if step != "*" and _fits(item, number, step):
            return item
    return members(placed).get(step)


def _steps(path: str) -> list[str]:
    """`a.[name=b].c` as its steps; a dot that is escaped, or in brackets, is part of a step."""
    steps, depth, escaped = [""], 0, False
    for character in path:
        if escaped:
            steps[-1] += character
        elif character == "." and depth == 0:
            steps.append("")
        elif character != "\\":
            depth += {"[": 1, "]": -1}.get(character, 0)
            steps[-1] += character
        escaped = character == "\\" and not escaped
    return steps
