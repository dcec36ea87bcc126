"""Find the template line of a rendered value: mark the lines of templates, render again, and compare.

A comment ` #@L<file>.<line>` at the end of a plain line says in the rendered text where it came from. It stands only
where it changes nothing: lines of one key or list item, outside of actions that run over several lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from maturity_gate.model import Location

_MARKABLE: Final = re.compile(r"""^\s*(?:-\s+)*(?:["']?[A-Za-z0-9_.$/{][^\n]*?["']?:(?:\s.*)?|-\s+\S.*)$""")
_BLOCK: Final = re.compile(r"^(\s*)(?:-\s+)*[^#]*[:-]\s+[|>][-+0-9]*\s*$")
_MARK: Final = re.compile(r" ?#@L(\d+)\.(\d+)\s*$")
_ACTION: Final = re.compile(r"\{\{-?(.*?)-?\}\}")
_PATH: Final = re.compile(r"\.Values\.([A-Za-z0-9_][A-Za-z0-9_.-]*)")
_ITSELF: Final = re.compile(r"\s*(?:\.|\$[A-Za-z_]\w*)\s*(?:\||$)")
_FIELD: Final = re.compile(r"\.([A-Za-z_][A-Za-z0-9_-]*)(?![A-Za-z0-9_.-])")


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a template line takes its text from."""

    paths: tuple[tuple[str, ...], ...] = ()
    """Keys of `.Values`."""
    fields: tuple[str, ...] = ()
    """The last names of other fields: `replicaCount` of `$model.replicaCount`."""
    itself: bool = False
    """Whether an item of a list is written as it is."""


@dataclass(frozen=True, slots=True)
class Template:
    """One template of a chart."""

    called: str
    """As helm calls it: `chat/templates/deployment.yaml`."""
    origin: str
    """Where it lies in the service."""
    lines: tuple[str, ...]

    def place(self, line: int) -> Location:
        """A line, counted from 1, with the column at which it says something."""
        text = self.lines[line - 1]
        return Location(self.origin, line, len(text) - len(text.lstrip()) + 1)

    def mentions(self, line: int) -> Mentions:
        """What the actions of a line take their text from."""
        actions = _ACTION.findall(self.lines[line - 1])
        return Mentions(
            paths=tuple(tuple(path.split(".")) for action in actions for path in _PATH.findall(action)),
            fields=tuple(name for action in actions for name in _FIELD.findall(_PATH.sub("", action))),
            itself=any(_ITSELF.match(action) for action in actions),
        )


def mark(templates: Iterable[tuple[str, str, Path]]) -> list[Template]:
    """Write marks into the copies of templates, given as their name, origin and path; the list is by their number."""
    marked: list[Template] = []
    for number, (called, origin, path) in enumerate(templates):
        try:
            lines = path.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError):
            lines = []
        marked.append(Template(called, origin, tuple(line.rstrip("\r") for line in lines)))
        if lines:
            path.write_text("\n".join(_marked(lines, number)), encoding="utf-8")
    return marked


def _marked(lines: list[str], number: int) -> list[str]:
    out: list[str] = []
    opened = False
    literal: int | None = None
    for position, line in enumerate(lines):
        inside = opened
        opened = _open_after(line, opened)
        indent = len(line) - len(line.lstrip())
        if literal is not None and line.strip() and indent <= literal and not line.lstrip().startswith("{{"):
            literal = None
        plain = not inside and not opened and literal is None
        if plain and (block := _BLOCK.match(line)):
            literal = len(block.group(1))
            # the mark after the `|` of a block is a comment like any other
        if plain and _MARKABLE.match(line) and not line.rstrip().endswith("-}}") and "#" not in line:
            out.append(f"{line.rstrip()} #@L{number}.{position + 1}")
        else:
            out.append(line)
    return out


def _open_after(line: str, opened: bool) -> bool:
    at = 0
    while True:
        found = line.find("}}" if opened else "{{", at)
        if found < 0:
            return opened
        opened = not opened
        at = found + 2


def read(rendered: str, templates: list[Template]) -> Mapping[int, tuple[Template, int]]:
    """For each line of a rendered text, counted from 1, the template line that its mark names."""
    found: dict[int, tuple[Template, int]] = {}
    for number, line in enumerate(rendered.split("\n"), 1):
        if (named := _MARK.search(line)) and int(named[1]) < len(templates):
            template = templates[int(named[1])]
            if 0 < int(named[2]) <= len(template.lines):
                found[number] = template, int(named[2])
    return found
