"""What tells the configuration files of one training framework."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Framework:
    """One kind of configuration file."""

    type: str
    """The second key that fact rules find its files under."""
    marks: frozenset[str]
    """Keys that only this framework has, or that it has with few others; dots lead into mappings."""
    least: int
    """How many of `marks` a file must have."""
    source: str
    excluded: frozenset[str] = frozenset()
    """Keys that say that it is another framework's."""


def keys(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
