"""Calculate the sums of `$((...))`: whole numbers with + - * / % and brackets."""

from __future__ import annotations

import re
from typing import Final

_LARGEST: Final = 10**15
_MOST_TOKENS: Final = 100
_NUMBER: Final = re.compile(r"\s*(\d{1,15}|[-+*/%()])")


def calculated(text: str) -> int | None:
    """The value of a sum; None for anything else, and for what is absurdly large."""
    tokens: list[str] = []
    at = 0
    text = text.strip()
    while at < len(text):
        match = _NUMBER.match(text, at)
        if match is None or len(tokens) > _MOST_TOKENS:
            return None
        tokens.append(match[1])
        at = match.end()
    try:
        value = _added(tokens)
    except (ValueError, IndexError, ZeroDivisionError, RecursionError):
        return None
    return None if tokens or abs(value) > _LARGEST else value


def _added(tokens: list[str]) -> int:
    value = _multiplied(tokens)
    while tokens and tokens[0] in "+-":
        sign = tokens.pop(0)
        value += _multiplied(tokens) * (1 if sign == "+" else -1)
    return value


def _multiplied(tokens: list[str]) -> int:
    value = _single(tokens)
    while tokens and tokens[0] in "*/%":
        operator = tokens.pop(0)
        right = _single(tokens)
        if operator == "*":
            value *= right
        else:
            whole = int(value / right)
            value = whole if operator == "/" else value - whole * right
        if abs(value) > _LARGEST:
            raise ValueError
    return value


def _single(tokens: list[str]) -> int:
    first = tokens.pop(0)
    if first == "(":
        value = _added(tokens)
        if tokens.pop(0) != ")":
            raise ValueError
        return value
    return -_single(tokens) if first == "-" else int(first)
