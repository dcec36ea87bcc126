"""Leave out of a value what something else fills in later, and say where it was."""

from __future__ import annotations

from collections.abc import Callable

from maturity_gate.model import Json, Pointer


def left_out(value: Json, reason: Callable[[str], str]) -> tuple[Json, dict[Pointer, str]]:
    """The value without the texts that `reason` gives a reason for, and the reasons by their pointers.

    In a list the place of such a text is kept, since pointers count.
    """
    unknown: dict[Pointer, str] = {}
    return _without(value, (), reason, unknown), unknown


def _without(value: Json, pointer: Pointer, reason: Callable[[str], str], unknown: dict[Pointer, str]) -> Json:
    match value:
        case dict():
            kept: dict[str, Json] = {}
            for key, inner in value.items():
                if isinstance(inner, str) and (why := reason(inner)):
                    unknown[*pointer, key] = why
                else:
                    kept[key] = _without(inner, (*pointer, key), reason, unknown)
            return kept
        case list():
            items: list[Json] = []
            for index, inner in enumerate(value):
                if isinstance(inner, str) and (why := reason(inner)):
                    unknown[*pointer, index] = why
                    items.append(None)
                else:
                    items.append(_without(inner, (*pointer, index), reason, unknown))
            return items
        case _:
            return value
