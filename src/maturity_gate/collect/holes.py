"""Leave out of a value what something else fills in later, and say where it was."""

from __future__ import annotations

from collections.abc import Callable

from maturity_gate.model import Json, Pointer


def left_out(
    value: Json, reason: Callable[[str], str], resolved: Callable[[Json], Json] = lambda value: value
) -> tuple[Json, dict[Pointer, str]]:
    """The value without the texts that `reason` gives a reason for, and the reasons by their pointers.

    Each value is looked at as `resolved` gives it. In a list the place of such a text is kept, since pointers count.
    """
    unknown: dict[Pointer, str] = {}

    def without(value: Json, pointer: Pointer) -> Json:
        match value:
            case dict():
                found = {key: known(inner, (*pointer, key)) for key, inner in value.items()}
                return {key: inner for key, inner in found.items() if (*pointer, key) not in unknown}
            case list():
                return [known(inner, (*pointer, index)) for index, inner in enumerate(value)]
            case _:
                return value

    def known(value: Json, pointer: Pointer) -> Json:
        found = resolved(value)
        if isinstance(found, str) and (why := reason(found)):
            unknown[pointer] = why
            return None
        return without(found, pointer)

    return without(value, ()), unknown
