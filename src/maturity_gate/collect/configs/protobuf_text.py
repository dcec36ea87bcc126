"""Read protocol buffers in text form, as model configurations of Triton Inference Server are written."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from maturity_gate.collect import placed
from maturity_gate.collect.placed import Inner, Placed
from maturity_gate.errors import Problem
from maturity_gate.model import Location
from maturity_gate.yamls import Parsed

MAX_DEPTH: Final = 100

_TOKEN: Final = re.compile(
    r"(?P<skip>(?:\s|#[^\n]*)+)"
    r"|(?P<text>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*')"
    r"|(?P<word>\$\{[^}\n]*\}|[-+]?[\w.][\w.+/-]*)"
    r"|(?P<mark>[{}<>\[\]:,;])"
)
_CLOSING: Final = {"{": "}", "<": ">"}
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r"}

_REPEATED: Final = frozenset(
    {"input", "output", "instance_group", "step", "dims", "versions", "preferred_batch_size", "gpus", "parameters"}
    | {"input_map", "output_map", "control_input", "state", "batch_input", "batch_output", "model_warmup", "levels"}
    | {"gpu_execution_accelerator", "cpu_execution_accelerator", "priority_queue_policy", "label_filename_list"}
)
"""Fields of Triton's ModelConfig that are lists even where one is given; source: common, model_config.proto."""


class _Token(NamedTuple):
    kind: str
    text: str
    start: int


class _BrokenError(Exception):
    """The text is no protocol buffer."""

    def __init__(self, message: str, start: int) -> None:
        super().__init__(message)
        self.start = start


class _Reader:
    """Read messages into mappings; a field that is given again becomes a list."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._tokens = self._tokenise()
        self._next = next(self._tokens)

    def _place(self, token: _Token) -> Location:
        line = bisect.bisect_right(self._lines, token.start)
        return Location(self._file, line, token.start - self._lines[line - 1] + 1)

    def _tokenise(self) -> Iterator[_Token]:
        position = 0
        while position < len(self._text):
            found = _TOKEN.match(self._text, position)
            if found is None:
                raise _BrokenError("not a protocol buffer in text form", position)
            position = found.end()
            if found.lastgroup != "skip":
                yield _Token(str(found.lastgroup), found[0], found.start())
        yield _Token("end", "", position)

    def _take(self) -> _Token:
        taken = self._next
        if taken.kind != "end":
            self._next = next(self._tokens)
        return taken

    def _took(self, *marks: str) -> bool:
        if self._next.kind == "mark" and self._next.text in marks:
            self._take()
            return True
        return False

    def message(self, depth: int = 0, closing: str = "") -> dict[str, Placed]:
        """The fields up to the closing mark, or to the end of the text."""
        if depth > MAX_DEPTH:
            raise _BrokenError(f"nested deeper than {MAX_DEPTH} levels", self._next.start)
        given: dict[str, list[Placed]] = {}
        places: dict[str, Location] = {}
        listed = set(_REPEATED)
        while True:
            token = self._take()
            if token.kind == ("mark" if closing else "end") and token.text == closing:
                return {
                    name: Placed(values, places[name]) if name in listed or len(values) > 1 else values[0]
                    for name, values in given.items()
                }
            if token.kind != "word":
                raise _BrokenError("a field's name should stand here", token.start)
            values = given.setdefault(token.text, [])
            places.setdefault(token.text, self._place(token))
            self._took(":")
            if self._took("["):
                listed.add(token.text)
                while not self._took("]"):
                    place = self._place(self._next)
                    values.append(Placed(self._value(depth), place))
                    self._took(",")
            else:
                values.append(Placed(self._value(depth), self._place(token)))
            self._took(",", ";")

    def _value(self, depth: int) -> Inner:
        token = self._take()
        if token.kind == "mark" and token.text in _CLOSING:
            return self.message(depth + 1, _CLOSING[token.text])
        if token.kind == "text":
            text = _unquoted(token.text)
            while self._next.kind == "text":
                text += _unquoted(self._take().text)
            return text
        if token.kind == "word":
            return _scalar(token.text)
        raise _BrokenError("a value should stand here", token.start)


def parse(text: str, file: str) -> Parsed:
    """The message of a text, its enums as text; a problem where it is none."""
    try:
        message = _Reader(text, file).message()
    except _BrokenError as broken:
        before = text[: broken.start]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        return Parsed(None, {(): Location(file, line, column)}, (Problem(file, line, column, str(broken)),))
    flat = placed.flat(Placed(message, Location(file, 1, 1)), placed.Budget(file))
    return Parsed(flat.value, flat.locations, ())


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), text[1:-1])


def _scalar(word: str) -> Inner:
    if word in {"true", "false"}:
        return word == "true"
    if re.fullmatch(r"[-+]?\d{1,18}", word):
        return int(word)
    if re.fullmatch(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?f?", word) and len(word) < 40:
        return float(word.rstrip("f"))
    return word
