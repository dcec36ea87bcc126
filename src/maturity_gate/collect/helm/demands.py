"""Take the demand out of templates that demand a value which only whoever installs the chart can give."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

_REQUIRED: Final = re.compile(r"""\brequired\s+(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|\((?:[^()"\n]|"(?:[^"\\\n]|\\.)*")*\))""")
"""The function with its message, which is a text or what an expression in parentheses says; the value follows, or
comes through a pipe."""
_ACTION: Final = re.compile(r"\{\{.*?\}\}", re.DOTALL)


_FAIL: Final = re.compile(r"(\{\{-?\s*)fail\s+(?=[\"`(])")
_OF_A_VALUE: Final = re.compile(
    r"\brequire[sd]?\b|\bmissing\b|\bmust (?:also )?(?:be )?(?:set|provided?|specif(?:y|ied)|defined?)\b"
    r"|\bnot (?:been )?(?:set|provided|specified|defined)\b|\bplease (?:set|provide|specify)\b|\bcannot be empty\b",
    re.IGNORECASE,
)
"""What a refusal says that asks for a value; any other says that values do not go together."""


def waive(templates: Iterable[Path]) -> bool:
    """Let a demanded value that is not there be empty, in these copies of templates; whether any demands one."""
    found = False
    for path in templates:
        found = _rewritten(path, lambda action: _REQUIRED.sub('default ""', action)) or found
    return found


def waive_refusal(template: Path, message: str) -> bool:
    """Let a template go on that fails with the message, where it is for want of a value; whether it now does."""
    if not _OF_A_VALUE.search(message):
        return False
    return _rewritten(template, lambda action: _FAIL.sub(r"\1$_ := ", action))


def _rewritten(path: Path, changed: Callable[[str], str]) -> bool:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    waived = _ACTION.sub(lambda action: changed(action[0]), text)
    if waived == text:
        return False
    path.write_text(waived, encoding="utf-8")
    return True
