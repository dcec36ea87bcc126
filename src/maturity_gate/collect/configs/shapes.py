"""Parts of configurations that are mappings, whatever else stands beside them."""

from __future__ import annotations

from maturity_gate.model import Json


def dicts(value: Json) -> list[dict[str, Json]]:
    """The mappings in a list; none of anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def values(value: Json) -> list[dict[str, Json]]:
    """The mappings in a mapping; none of anything else."""
    return [item for item in value.values() if isinstance(item, dict)] if isinstance(value, dict) else []
