"""Take the text that a script gives to a command by `<<`."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from tree_sitter import Node

from maturity_gate.collect.launch.words import Expander, State, Word

_EXPANDED: Final = re.compile(rb"[$`]")
_WRITERS: Final = frozenset({"cat", "tee"})
_SHELLS: Final = frozenset({"bash", "sh", "zsh", "dash"})
_SCRIPTS: Final = (".sh", ".sbatch", ".slurm", ".batch", ".job")


class Written(NamedTuple):
    """A text that a script writes to a file or runs, with the row of its first line."""

    text: str
    row: int
    runs: bool = False
    """Whether a shell or Slurm is given it to run, as by `sbatch <<END`."""


def take(node: Node, state: State, expander: Expander) -> Written | None:
    """Set the variable that `read NAME <<END` sets, or give the text that is written to a file or run."""
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
    if _runs([name, *(word.text for word in words[1:])]):
        return Written(text, row, runs=True)
    return Written(text, row) if name in _WRITERS else None


def _runs(texts: list[str]) -> bool:
    """Whether what is started takes its script from what it is given; one that names a script reads that."""
    if any(text == "-c" or text.endswith(_SCRIPTS) for text in texts):
        return False
    shell = next((text for text in reversed(texts) if not text.startswith("-")), "")
    return texts[:1] == ["sbatch"] or shell.rsplit("/", 1)[-1] in _SHELLS


def _name(command: Node) -> str:
    name = command.child_by_field_name("name")
    return (name.text or b"").decode(errors="replace") if name else ""
