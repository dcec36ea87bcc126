"""Find the values key that a rendered value came from, where only one can be meant."""

from __future__ import annotations

import re
from typing import Final

from maturity_gate.collect.charts import Values
from maturity_gate.collect.helm.marks import Mentions
from maturity_gate.model import Json, Location, Pointer

_TAG: Final = re.compile(r"(:[^:/@]+)?(@.*)?$")
_TELLING: Final = 5
"""A text shorter than this says too little to be recognised without its key."""


class Trace:
    """The scalars of a values tree, by the last key of their path and by their text."""

    def __init__(self, values: Values, below: tuple[str, ...] = ()) -> None:
        """Of all values, or of those that a sub-chart of the name is given."""
        self._values = values
        self._below = below
        self._by_key: dict[str, list[Pointer]] = {}
        self._by_text: dict[str, list[Pointer]] = {}
        for pointer in values.locations:
            value = values.at(pointer)
            if pointer[: len(below)] != below and pointer[:1] != ("global",):
                continue
            if value is None or isinstance(value, (dict, list)) or value == "":
                continue
            for key in reversed(pointer):
                if isinstance(key, str):
                    self._by_key.setdefault(key, []).append(pointer)
                    break
            self._by_text.setdefault(_text(value), []).append(pointer)

    def find(self, pointer: Pointer, value: Json, mentions: Mentions | None, named: str) -> Location | None:
        """The place of the value in a values file; None where its template line says it, or where several could be.

        `mentions` is what the template line takes it from, None where the line is not known, as below a `toYaml`;
        `named` is the name of the object.
        """
        if value is None or isinstance(value, (dict, list)):
            return None
        text = _text(value)
        return self._traced(pointer, text, mentions, named) or (
            self._image(text, named) if pointer[-1:] == ("image",) else None
        )

    def _traced(self, pointer: Pointer, text: str, mentions: Mentions | None, named: str) -> Location | None:
        if mentions is None:
            tail = next((key for key in reversed(pointer) if isinstance(key, str)), "")
            same = [found for found in self._by_key.get(tail, ()) if _text(self._values.at(found)) == text]
            return self._only(_closest(same, pointer), named)
        for path in mentions.paths:
            whole = (*self._below, *path)
            if _within(self._values.at(whole), text) and whole in self._values.locations:
                return self._values.locations[whole]
        for field in mentions.fields:
            same = [found for found in self._by_key.get(field, ()) if _within(self._values.at(found), text)]
            if place := self._only(same, named):
                return place
        return self._only(self._by_text.get(text, []), named) if mentions.itself and len(text) >= _TELLING else None

    def _image(self, text: str, named: str) -> Location | None:
        """The repository of an image that a named template of the chart puts together."""
        repository = _TAG.sub("", text)
        keys = ("repository", "image")
        found = [one for key in keys for one in self._by_key.get(key, ()) if _names(self._values.at(one), repository)]
        return self._only(found, named)

    def _only(self, found: list[Pointer], named: str) -> Location | None:
        if len(found) > 1:
            # of several entries of one kind, the one whose name the object bears
            found = [pointer for pointer in found if self._owner(pointer, named)]
        return self._values.locations[found[0]] if len(found) == 1 else None

    def _owner(self, pointer: Pointer, named: str) -> bool:
        for depth in range(len(pointer) - 1, 0, -1):
            owner = self._values.at(pointer[:depth])
            if (
                isinstance(owner, dict)
                and isinstance(name := owner.get("name"), str)
                and isinstance(pointer[depth - 1], int)
            ):
                return bool(name) and name in named
        return False


def _names(value: Json, repository: str) -> bool:
    """Whether a value is the repository, with or without its registry."""
    own = _TAG.sub("", value) if isinstance(value, str) else ""
    return len(own) >= _TELLING and (own == repository or repository.endswith(f"/{own}"))


def _closest(found: list[Pointer], pointer: Pointer) -> list[Pointer]:
    """Those that share the longest end with the pointer."""
    longest = max((_shared(one, pointer) for one in found), default=0)
    return [one for one in found if _shared(one, pointer) == longest]


def _shared(one: Pointer, other: Pointer) -> int:
    count = 0
    for left, right in zip(reversed(one), reversed(other), strict=False):
        if left != right:
            break
        count += 1
    return count


def _within(value: Json, text: str) -> bool:
    if value is None or value == "" or isinstance(value, (dict, list)):
        return False
    own = _text(value)
    return own == text or (len(own) >= _TELLING and own in text)


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
