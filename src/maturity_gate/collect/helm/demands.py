"""Take the demand out of templates that demand a value which only whoever installs the chart can give."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_REQUIRED: Final = re.compile(r"""\brequired\s+(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|\((?:[^()"\n]|"(?:[^"\\\n]|\\.)*")*\))""")
"""The function with its message, which is a text or what an expression in parentheses says; the value follows, or
comes through a pipe."""
_ACTION: Final = re.compile(r"\{\{.*?\}\}", re.DOTALL)


def waive(templates: Iterable[Path]) -> bool:
    """Let a demanded value that is not there be empty, in these copies of templates; whether any demands one."""
    found = False
    for path in templates:
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        waived = _ACTION.sub(lambda action: _REQUIRED.sub('default ""', action[0]), text)
        if waived != text:
            path.write_text(waived, encoding="utf-8")
            found = True
    return found
