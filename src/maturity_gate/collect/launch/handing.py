"""Find the command that a script which submits jobs is handed after `--`."""

from __future__ import annotations

from collections.abc import Sequence

from maturity_gate.collect.launch.words import Word


def handed_over(words: Sequence[Word]) -> Sequence[Word]:
    """The last of the commands, joined by `&&` or `;`, that stand after `--`; none where there is no `--`."""
    at = next((at for at, word in enumerate(words) if word.text == "--"), len(words))
    command: list[Word] = []
    for word in words[at + 1 :]:
        if word.text == ";":
            command = []
        elif word.text.startswith("&&"):
            first = word.text.removeprefix("&&")
            command = [Word(first, word.row, word.column)] if first else []
        else:
            command.append(word)
    return command
