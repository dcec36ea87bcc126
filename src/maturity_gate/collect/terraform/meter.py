"""Bound the work that files of a stranger can cause."""

from __future__ import annotations

from maturity_gate.errors import CollectError

STEPS_EACH = 200_000
"""Steps that one attribute may take; a real one takes tens."""
STEPS_IN_ALL = 5_000_000
"""Steps that one source may take, which is some seconds."""
DEPTH = 100
"""How deep expressions may nest, following references."""
LETTERS_A_STEP = 16
"""A string of this many letters costs a step, so that doubling one in a loop comes to an end."""


class TooMuchError(Exception):
    """One attribute takes more work than any real one does."""


class Meter:
    """Counts steps, and remembers which resources an evaluation mentioned."""

    __slots__ = ("depth", "left", "left_in_all", "mentions", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.left = STEPS_EACH
        self.left_in_all = STEPS_IN_ALL
        self.depth = 0
        self.mentions: set[str] = set()

    def begin(self) -> None:
        """Give the next attribute its share."""
        self.left = STEPS_EACH

    def spend(self, steps: int) -> None:
        """Take `steps` from what is left.

        Raises TooMuchError when the attribute has had its share, CollectError when the source has.
        """
        self.left -= steps
        self.left_in_all -= min(steps, STEPS_EACH)
        if self.left_in_all < 0:
            raise CollectError(
                f"sources.{self.source}: evaluating it takes more than {STEPS_IN_ALL} steps",
                remedy="split it into several sources",
            )
        if self.left < 0:
            raise TooMuchError

    def text(self, letters: int) -> None:
        """Take what a string of `letters` costs."""
        self.spend(1 + letters // LETTERS_A_STEP)
