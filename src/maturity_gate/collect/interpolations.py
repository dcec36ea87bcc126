"""Values that a configuration takes from elsewhere: from itself, or from what starts the run."""

from __future__ import annotations

import re
from typing import Final

from maturity_gate.collect import holes
from maturity_gate.model import Json, Pointer

_OPEN: Final = re.compile("\\$\\{|^\\s*\\{\\{[^{}]*\\}\\}\\s*$|[\ue000\ue001]")
"""`${oc.env:X}`, `${model.size}`, `{{ model }}`, and what a script leaves open: filled in by what starts the run."""
_OWN: Final = re.compile(r"\s*\$\{([A-Za-z_][\w-]*(?:\.[\w-]+)*)\}\s*")
"""OmegaConf's name of another value of the same file."""
_MOST_STEPS: Final = 10


def is_open(value: Json) -> bool:
    """Whether something else fills in a value."""
    return isinstance(value, str) and _OPEN.search(value) is not None


def decided(root: Json) -> tuple[Json, dict[Pointer, str]]:
    """A document without what something else fills in, and the pointers of that."""
    return holes.left_out(
        root, lambda text: "an interpolation" if is_open(text) else "", lambda value: _own(value, root)
    )


def _own(value: Json, root: Json) -> Json:
    """What a name of another value of the file stands for, where that is a single value."""
    found = value
    for _ in range(_MOST_STEPS):
        match = _OWN.fullmatch(found) if isinstance(found, str) else None
        if match is None:
            return found
        inner: Json = root
        for key in match[1].split("."):
            if not isinstance(inner, dict) or key not in inner:
                return value
            inner = inner[key]
        if isinstance(inner, dict | list):
            return value
        found = inner
    return value
