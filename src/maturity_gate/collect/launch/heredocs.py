"""Take the text that a script gives to a command by `<<`."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from tree_sitter import Node

from maturity_gate.collect.launch.words import Expander, State, Word

_EXPANDED: Final = re.compile(rb"[$`]")
_WRITERS: Final = frozenset({"cat", "tee"})


class Written(NamedTuple):
    """A text that a script writes to a file, with the row of its first line."""

    text: str
    row: int


def take(node: Node, state: State, expander: Expander) -> Written | None:
    """Set the variable that `read NAME <<END` sets, or give the text that `cat <<END > FILE` writes."""
    here = next((child for child in node.named_children if child.type == "heredoc_redirect"), None)
    command = node.child_by_field_name("body")
    if here is None or command is None or command.type != "command":
        return None
    body = next((child for child in here.named_children if child.type == "heredoc_body"), None)
    start = next((child for child in here.named_children if child.type == "heredoc_start"), None)
    if body is None or start is None:
        return None
    is_literal = (start.text or b"")[:1] in {b"'", b'"', b"\\"}
    raw = body.text or b""
    text = raw.decode(errors="replace") if is_literal else expander.within(body, state)
    row, column = expander.at(body)
    words = [word for child in command.named_children for word in expander.words(child, state)]
    name = _name(command)
    if name == "read" and words:
        whole = any(word.text.startswith("-") and "d" in word.text for word in words)
        if whole and not is_literal and not _EXPANDED.search(raw):
            # lines that go on are one line to the shell, and words on them have places of their own
            text = raw.decode(errors="replace").replace("\\\n", "\n")
        state.variables[words[-1].text] = Word(text if whole else text.split("\n")[0], row, column)
    return Written(text, row) if name in _WRITERS else None


def _name(command: Node) -> str:
    name = command.child_by_field_name("name")
    return (name.text or b"").decode(errors="replace") if name else ""
