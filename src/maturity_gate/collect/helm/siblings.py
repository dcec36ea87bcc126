"""Sub-charts that lie beside their parent: where charts are developed together, as in a repository of charts.

Nobody vendors there what is published from the next directory. A chart beside the parent is the one that is asked for
if it has that name and a version that was asked for; of any other nothing is known.
"""

from __future__ import annotations

import re
from typing import Final

_VERSION: Final = re.compile(r"v?(\d+)\.(\d+)\.(\d+)(?:[-+][0-9A-Za-z.+-]+)?")
_TERM: Final = re.compile(
    r"(\^|~|>=|<=|>|<|=|)\s*v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:[-+][0-9A-Za-z.+-]+)?"
)
_ANY: Final = frozenset({None, "x", "X", "*"})

_Numbers = tuple[int, int, int]


def satisfies(version: object, constraint: object) -> bool:
    """Whether a version is in a range that Helm would read; False also for a range in a form that is not known."""
    if not isinstance(version, str) or not isinstance(constraint, str):
        return False
    found = _VERSION.fullmatch(version.strip())
    if not found:
        return False
    numbers = int(found[1]), int(found[2]), int(found[3])
    return any(_in_all(numbers, group) for group in constraint.split("||"))


def _in_all(numbers: _Numbers, group: str) -> bool:
    """Whether the version is in all the terms of a group: `>=1.2.0 <2.0.0`, or `>=1.2.0, <2.0.0`."""
    rest = group.replace(",", " ").strip()
    if not rest:
        return False
    while rest:
        term = _TERM.match(rest)
        if not term or not _in_term(numbers, term):
            return False
        rest = rest[term.end() :]
        if rest and not rest[0].isspace():
            return False
        rest = rest.strip()
    return True


def _in_term(numbers: _Numbers, term: re.Match[str]) -> bool:
    operator, parts = term[1], [term[2], term[3], term[4]]
    given = [int(part) for part in parts[: next((i for i, part in enumerate(parts) if part in _ANY), 3)] if part]
    low = (*given, 0, 0, 0)[:3]
    if operator in {"", "="} or not given:
        fixed = len(given)
    elif operator == "~":
        fixed = min(len(given), 2)
    elif operator == "^":
        # the first number that is not 0 stays
        fixed = next((i + 1 for i, number in enumerate(given) if number), len(given))
    else:
        return _compares(operator, numbers[: len(given)], tuple(given))
    return numbers[:fixed] == low[:fixed] and numbers >= low


def _compares(operator: str, numbers: tuple[int, ...], given: tuple[int, ...]) -> bool:
    if operator == ">=":
        return numbers >= given
    if operator == "<=":
        return numbers <= given
    return numbers > given if operator == ">" else numbers < given
