"""How long a measurement counts, by the date that stands inside its raw result."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Final

from maturity_gate.model import Resource, Unknown

DEFAULT_DAYS: Final = 365
DATED: Final = frozenset({"fio", "guidellm", "lm_eval", "vllm_bench"})
"""The results whose tools always write a date, so that one without it was altered."""
_AHEAD: Final = datetime.timedelta(days=1)
"""Where it was measured, the day may have begun before it does here."""


def in_date(result: Resource, as_of: str, days: int) -> Iterator[Resource | Unknown]:
    """The result if it is at most `days` older than the day `as_of`, and why it shows nothing if not.

    One of a tool that writes no date is taken as it is, and an Unknown says that nothing is claimed about its age.
    """
    place = result.locate(("date",))
    measured = result.body.get("date")
    if measured is not None:
        reason = _doubt(str(measured), as_of, days)
        yield Unknown(reason, (place,)) if reason else result
    elif result.type in DATED:
        yield Unknown(f"{result.type}: no date, which the tool writes; keep its result as it wrote it", (place,))
    else:
        yield result
        yield Unknown("holds no date, so how old it is is not known; it is taken as measured", (place,))


def _doubt(measured: str, as_of: str, days: int) -> str:
    """Why a result of the day `measured` shows nothing; nothing where it counts."""
    try:
        then = datetime.date.fromisoformat(measured)
    except ValueError:
        return f"measured on {measured}, which is no day"
    today = datetime.date.fromisoformat(as_of)
    if then > today + _AHEAD:
        return f"measured on {measured}, which is after {as_of}; measure again by the right clock, or correct --as-of"
    if (today - then).days > days:
        return f"measured on {measured}, more than {days} days before {as_of}; measure again"
    return ""
