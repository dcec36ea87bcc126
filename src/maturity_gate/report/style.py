"""How a report looks where it is read: its language, its colours, and what is escaped there."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import PurePath

from maturity_gate.model import Location

BOLD, DIM, RED, GREEN, YELLOW = "1", "2", "31", "32", "33"


@dataclass(frozen=True, slots=True)
class Style:
    """The reader's language, and whether the place shows colours."""

    lang: str = "en"
    colour: bool = False
    directory: str = ""
    """What places are relative to, as seen from where they are read; a terminal follows them from there."""

    def place(self, location: Location) -> str:
        """A place that a terminal can follow."""
        return printable(str(PurePath(self.directory, location.file)) + f":{location.line}:{location.column}")

    def paint(self, words: str, *codes: str) -> str:
        """`words` in ANSI colours, or as they are."""
        return f"\x1b[{';'.join(codes)}m{words}\x1b[0m" if self.colour else words


def printable(words: str) -> str:
    """Words from a repository, without what would move a terminal's cursor, hide text or reverse its direction."""
    return "".join(char if _harmless(char) else f"\\u{ord(char):04x}" for char in words)


def _harmless(char: str) -> bool:
    return char == " " or unicodedata.category(char)[0] not in "CZ"


def width(words: str) -> int:
    """How many columns of a terminal the words take: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in words)


def pad(words: str, columns: int) -> str:
    """`words` with blanks up to `columns`."""
    return words + " " * (columns - width(words))
