"""Functions on numbers beyond the least and the greatest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.operators import normal, number, text
from maturity_gate.collect.terraform.signature import Function
from maturity_gate.collect.terraform.values import Failed, Value


def _pow(given: list[Value], meter: Meter) -> Value:
    # Terraform reckons this one in floats of 64 bits
    try:
        result = float(number(given[0])) ** float(number(given[1]))
    except (OverflowError, ZeroDivisionError) as exc:
        raise Failed("the result of pow is no number", error=False) from exc
    if isinstance(result, complex):
        raise Failed("the result of pow is no number", error=False)
    return normal(result)


def _signum(given: list[Value], meter: Meter) -> Value:
    value = number(given[0])
    return (value > 0) - (value < 0)


def _parse_int(given: list[Value], meter: Meter) -> Value:
    digits, base = text(given[0]), number(given[1])
    if isinstance(base, float) or not 2 <= base <= 36:
        raise Failed("parseint is evaluated for bases from 2 to 36", error=False)
    if len(digits) > 100 or not digits.lstrip("-").isalnum() or not digits.isascii():
        raise Failed(f"the text is no number of base {base}")
    try:
        return int(digits, base)
    except ValueError as exc:
        raise Failed(f"the text is no number of base {base}") from exc


FUNCTIONS: Final[Mapping[str, Function]] = {
    "parseint": Function(_parse_int, 2, 2),
    "pow": Function(_pow, 2, 2),
    "signum": Function(_signum, 1, 1),
}
