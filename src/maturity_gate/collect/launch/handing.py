"""Find the command that a script which submits jobs is handed after `--`."""

from __future__ import annotations

from collections.abc import Sequence

from maturity_gate.collect.launch.words import Word


def handed_over(words: Sequence[Word]) -> Sequence[Word]:
    """The last of the commands, joined by `&&` or `;`, that stand after `--`; none where there is no `--`."""
    at = next((at for at, word in enumerate(words) if word.text == "--"), len(words))
    start = at + 1
    for position in range(at, len(words)):
        if words[position].text in {"&&", ";"}:
            start = position + 1
    return words[start:]
