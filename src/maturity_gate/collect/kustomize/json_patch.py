"""Apply the operations of RFC 6902, each value keeping the place of the patch that set it."""

from __future__ import annotations

from maturity_gate.collect.placed import Budget, Placed, bare, members, text


class PatchError(Exception):
    """Why an operation does not fit the object."""


def applied(body: Placed, operations: list[Placed], budget: Budget) -> Placed:
    """`body` after all `operations`; raises PatchError."""
    for one in operations:
        found = members(one)
        kind, steps = text(found.get("op")), _steps(found.get("path"))
        value = found.get("value")
        budget.spend()
        match kind:
            case "add" | "replace" if value is not None:
                # a key stands where its operation does
                body = _set(body, steps, Placed(value.value, one.place), kind == "replace", budget)
            case "remove":
                body = _removed(body, steps, budget)
            case "copy" | "move":
                origin = _steps(found.get("from"))
                moved = _at(body, origin)
                body = _removed(body, origin, budget) if kind == "move" else body
                body = _set(body, steps, moved, False, budget)
            case "test":
                if bare(_at(body, steps)) != (bare(value) if value else None):
                    raise PatchError("a test of it fails")
            case _:
                raise PatchError(f"{kind or 'nothing'} is not an operation")
    return body


def _steps(pointer: Placed | None) -> list[str]:
    written = text(pointer)
    if not written.startswith("/"):
        raise PatchError("a path must begin with /")
    return [step.replace("~1", "/").replace("~0", "~") for step in written[1:].split("/")]


def _index(step: str, size: int) -> int:
    if not step.isascii() or not step.isdigit() or len(step) > 9 or int(step) >= size:
        raise PatchError(f"there is no item {step[:20]}")
    return int(step)


def _at(body: Placed, steps: list[str]) -> Placed:
    for step in steps:
        if isinstance(body.value, dict) and step in body.value:
            body = body.value[step]
        elif isinstance(body.value, list):
            body = body.value[_index(step, len(body.value))]
        else:
            raise PatchError(f"there is no {step[:60]}")
    return body


def _set(body: Placed, steps: list[str], value: Placed, is_replace: bool, budget: Budget) -> Placed:
    step, rest = steps[0], steps[1:]
    if isinstance(body.value, dict):
        budget.spend(len(body.value))
        # the tool adds a key that it is told to replace, though RFC 6902 does not
        if step not in body.value and rest:
            raise PatchError(f"there is no {step[:60]}")
        inner = _set(body.value[step], rest, value, is_replace, budget) if rest else value
        return Placed({**body.value, step: inner}, body.place)
    if isinstance(body.value, list):
        budget.spend(len(body.value))
        found = list(body.value)
        if rest:
            at = _index(step, len(found))
            found[at] = _set(found[at], rest, value, is_replace, budget)
        elif is_replace:
            found[_index(step, len(found))] = value
        else:
            found.insert(len(found) if step == "-" else _index(step, len(found) + 1), value)
        return Placed(found, body.place)
    raise PatchError(f"there is no {step[:60]}")


def _removed(body: Placed, steps: list[str], budget: Budget) -> Placed:
    step, rest = steps[0], steps[1:]
    if isinstance(body.value, dict) and step in body.value:
        budget.spend(len(body.value))
        if rest:
            return Placed({**body.value, step: _removed(body.value[step], rest, budget)}, body.place)
        return Placed({key: value for key, value in body.value.items() if key != step}, body.place)
    if isinstance(body.value, list):
        budget.spend(len(body.value))
        found = list(body.value)
        at = _index(step, len(found))
        if rest:
            found[at] = _removed(found[at], rest, budget)
        else:
            del found[at]
        return Placed(found, body.place)
    raise PatchError(f"there is no {step[:60]}")
