"""Match the regular expressions of strangers without being hung by one.

Terraform's RE2 needs time in line with the text, Python's `re` may need for ever. So only patterns that both
understand alike, and whose worst case can be told from their look, are tried; others are undecided.
"""

from __future__ import annotations

import re
from typing import Final

from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.values import Failed, Value

MAX_PATTERN: Final = 500
TRIES_A_STEP: Final = 50
"""A step of the meter pays for this many steps of `re`."""

# what RE2 does not have, or has in another sense, or where the two differ in what they accept
_FOREIGN: Final = re.compile(
    r"""\(\?(?!:|[is]+[:)]|P<)|\\(?![dDwWsSbB.\-+*?()\[\]{}|^$/\\nrt:@_,#%&="'!~<> ])"""
    r"""|\[\[|\[:|\[\^?\]|&&|~~|--|\|\||[*+?}]\+|\{,"""
)
_TOKEN: Final = re.compile(
    r"\\.|\[\^?(?:\\.|[^\]\\])*\]|\((?P<flags>\?[is]+\))?(?:\?(?:[is]*:|P<\w+>))?"
    r"|\{(?P<low>[0-9]+)(?P<comma>,)?(?P<high>[0-9]*)\}|.",
    re.DOTALL,
)
_MANY: Final = 1_000_000


def search(pattern: str, text: str, meter: Meter) -> list[Value]:
    """All matches, each as Terraform gives it: the text, or the list or map of its groups.

    Raises Failed.
    """
    if len(pattern) > MAX_PATTERN or _FOREIGN.search(pattern) or (text.endswith("\n") and "$" in pattern):
        raise Failed("the regular expression is not evaluated", error=False)
    meter.spend(1 + _worst_case(pattern, len(text) + 1) // TRIES_A_STEP)
    try:
        compiled = re.compile(pattern, re.ASCII)
    except (re.error, OverflowError) as exc:
        raise Failed(f"not a regular expression: {exc}", error=False) from exc
    if compiled.groupindex and len(compiled.groupindex) != compiled.groups:
        raise Failed("a regular expression mixes named groups with others")
    found = list(compiled.finditer(text))
    if len(found) > 1 and not all(match[0] for match in found):
        raise Failed("a regular expression that matches nothing at all is not evaluated", error=False)
    return [_result(match) for match in found]


def _result(match: re.Match[str]) -> Value:
    if match.re.groupindex:
        return dict(match.groupdict())
    return list(match.groups()) if match.re.groups else match[0]


def _worst_case(pattern: str, length: int) -> int:
    """An upper bound of the steps that matching can take.

    Raises Failed where repeats nest, or a repeat has alternatives, since then there is none worth having.
    """
    steps = length
    branches = 1
    # per open group: whether it holds a repeat or an alternative
    busy = [False]
    closed_busy = False
    after_group = False
    for token in _TOKEN.finditer(pattern):
        sign = token[0]
        if sign in {"*", "+", "?"} or token["low"]:
            times = _times(sign, token["low"], token["comma"], token["high"])
            if after_group and closed_busy and times > 1:
                raise Failed("a regular expression with nested repeats is not evaluated", error=False)
            busy[-1] = True
            steps *= min(times, length) + 1
            after_group = False
        elif sign.startswith("(") and not token["flags"]:
            busy.append(False)
            after_group = False
        elif sign == ")" and len(busy) > 1:
            closed_busy = busy.pop()
            busy[-1] = busy[-1] or closed_busy
            after_group = True
        else:
            if sign == "|":
                busy[-1] = True
                branches += 1
            after_group = False
        if steps > _MANY * 100:
            raise Failed("a regular expression with many repeats is not evaluated", error=False)
    return steps * branches


def _times(sign: str, low: str | None, comma: str | None, high: str | None) -> int:
    if sign == "?":
        return 1
    if low is None or (comma and not high):
        return _MANY
    return int(high or low)
