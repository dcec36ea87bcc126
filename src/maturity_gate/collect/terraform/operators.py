"""What `+`, `==`, `&&` and their kind make of values, in three-valued logic."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.values import Described, Failed, Undecided, Value, equal, kind

Number: TypeAlias = int | float

_NUMBER: Final = re.compile(r"-?[0-9]+((?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)")
MAX_BITS: Final = 512
"""Terraform itself keeps no more of a number."""


def number(value: Value) -> Number:
    """`value` as a number, as Terraform would convert it.

    Raises Failed.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and len(value) <= 300 and (match := _NUMBER.fullmatch(value)):
        return normal(float(value) if match[1] else int(value))
    raise Failed(f"{kind(value)} is not a number")


def normal(value: Number) -> Number:
    """A whole float as an int, since Terraform has one kind of number.

    Raises Failed for what JSON has no word for.
    """
    if isinstance(value, float):
        if not math.isfinite(value):
            raise Failed("the number is too large")
        return int(value) if value.is_integer() else value
    if value.bit_length() > MAX_BITS:
        raise Failed("the number is too large", error=False)
    return value


def boolean(value: Value) -> bool:
    """`value` as a bool.

    Raises Failed.
    """
    if isinstance(value, bool):
        return value
    if value in {"true", "false"} if isinstance(value, str) else False:
        return value == "true"
    raise Failed(f"{kind(value)} is not a bool")


def text(value: Value) -> str:
    """`value` as a string.

    Raises Failed.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return format(value, ".15g") if 1e-5 < abs(value) < 1e15 else repr(value)
    raise Failed(f"{kind(value)} is not a string")


def unary(sign: str, value: Value) -> Value:
    """`-value` or `!value`.

    Raises Failed.
    """
    if isinstance(value, Undecided):
        return value
    return not boolean(value) if sign == "!" else -number(value)


def binary(sign: str, left: Value, right: Value, meter: Meter) -> Value:
    """`left sign right`, but for the logical ones, which need not see both.

    Raises Failed.
    """
    if sign in {"==", "!="}:
        same = equal(left, right, meter)
        if same is True and isinstance(left, list | dict):
            # `var.subnets == []` is false for every list, since its type is not that of the literal
            return Undecided("comparing collections depends on their types")
        return same if isinstance(same, Undecided) else same == (sign == "==")
    for side in (left, right):
        if isinstance(side, Undecided):
            return side
    if sign in _COMPARE:
        return _COMPARE[sign](number(left), number(right))
    try:
        return normal(_COMPUTE[sign](number(left), number(right)))
    except ZeroDivisionError as exc:
        raise Failed("division by zero") from exc
    except OverflowError as exc:
        raise Failed("the number is too large", error=False) from exc


def both(sign: str, left: Value, right: Callable[[], Value]) -> Value:
    """`left && right` or `left || right`: decided by one side where that is enough, whichever it is.

    Raises Failed.
    """
    enough = sign == "||"
    first = left if isinstance(left, Undecided) else boolean(left)
    if first is enough:
        return enough
    other = right()
    second = other if isinstance(other, Undecided) else boolean(other)
    if second is enough and not (isinstance(first, Undecided) and first.error):
        return enough
    return first if isinstance(first, Undecided) else second


def alike(chosen: Value, other: Value) -> Value:
    """The branch of a conditional that was chosen, as a string if the other one is a string."""
    if isinstance(chosen, bool | int | float) and isinstance(other, str):
        return text(chosen)
    return chosen


def known(value: Value) -> bool:
    """Whether `value` is decided at its top."""
    return not isinstance(value, Undecided | Described)


def _divide(left: Number, right: Number) -> Number:
    return left // right if isinstance(left, int) and isinstance(right, int) and left % right == 0 else left / right


_COMPARE: Final[Mapping[str, Callable[[Number, Number], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_COMPUTE: Final[Mapping[str, Callable[[Number, Number], Number]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": _divide,
    # the sign is that of the dividend, as in Go, not as in Python
    "%": lambda left, right: math.fmod(left, right) if right else left % right,
}
