"""Read environment files as `docker compose` does."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from maturity_gate import files
from maturity_gate.collect.compose.interpolation import Environment, Meter, Variable, fill
from maturity_gate.collect.placed import Undecided
from maturity_gate.model import Location

MAX_BYTES: Final = files.MIB
_KEY: Final = re.compile(r"[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*([=:]?)[ \t]*")
_COMMENT: Final = re.compile(r"(?:^|\s)#.*$")
_ESCAPE: Final = re.compile(r'\\([nrt"\\$])')
_ESCAPED: Final[Mapping[str, str]] = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "$": "$$"}


def read(root: Path, name: str, outer: Environment, meter: Meter, *, named_in: str = "") -> dict[str, Variable]:
    """What the file gives, seen together with what `outer` gives, which wins where it names the same.

    Raises InputError if the file cannot be read.
    """
    text = files.read(root, name, named_in=named_in, limit=MAX_BYTES).replace("\r\n", "\n")
    found: dict[str, Variable] = {}
    seen = ChainMap[str, Variable]({}, dict(outer), found)
    at, line = 0, 1
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        key = _KEY.match(text, at, end)
        stop = end
        if key and text[at:end].strip()[:1] not in {"", "#"}:
            place = Location(name, line, key.start(1) - at + 1)
            value, stop = _value(text, key, end, seen, meter)
            if value is not None:
                found[key[1]] = Variable(value, place)
            if stop < 0:
                break
        line += text.count("\n", at, stop) + 1
        at = stop + 1
    return found


def _value(
    text: str, key: re.Match[str], end: int, seen: Mapping[str, Variable], meter: Meter
) -> tuple[str | Undecided | None, int]:
    """The value of one line, and the end of the last line that it takes; -1 where nothing after it can be read."""
    start = key.end()
    if not key[2]:
        # a name alone takes its value from the shell
        return None, end
    quote = text[start : start + 1]
    if quote in {"'", '"'}:
        close = _closing(text, start, quote)
        if close < 0:
            return Undecided(f"{key[1]}: its quotation mark is not closed"), -1
        after = text.find("\n", close)
        inner, stop = text[start + 1 : close], len(text) if after < 0 else after
        if quote == "'":
            return inner, stop
        return fill(_ESCAPE.sub(lambda found: _ESCAPED[found[1]], inner), seen, meter), stop
    return fill(_COMMENT.sub("", text[start:end]).strip(), seen, meter), end


def _closing(text: str, start: int, quote: str) -> int:
    at = text.find(quote, start + 1)
    while at > 0 and text[at - 1] == "\\" and quote == '"':
        at = text.find(quote, at + 1)
    return at
