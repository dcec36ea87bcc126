"""Read the configurations that a script writes to files before it starts what reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from maturity_gate import yamls
from maturity_gate.collect.configuration import configuration
from maturity_gate.collect.launch.heredocs import Written
from maturity_gate.collect.launch.words import HOLE
from maturity_gate.model import Json, Location, Resource


def written(
    texts: Sequence[Written], address: str, source: str, placed: Callable[[int, int], Location]
) -> Resource | None:
    """The training configuration that is written; what differs along the ways through the script is open."""
    documents = []
    for text in dict.fromkeys(texts):
        parsed = yamls.parse(text.text.replace("\t", " "), address)
        if len(parsed) != 1 or parsed[0].problems:
            return None
        documents.append(parsed[0])
    value = documents[0].value
    for other in documents[1:]:
        value = _common(value, other.value)
    row = texts[0].row
    places = {at: placed(place.line + row - 1, place.column - 1) for at, place in documents[0].locations.items()}
    return configuration(value, places, address, source)


def _common(one: Json, other: Json) -> Json:
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: _common(one[key], other[key]) if key in one and key in other else HOLE for key in {**one, **other}}
    return one if one == other and isinstance(one, bool) == isinstance(other, bool) else HOLE
