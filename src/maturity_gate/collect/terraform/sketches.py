"""Put together a text of which only parts are known, as far as that goes."""

from __future__ import annotations

from dataclasses import replace

from maturity_gate.collect.terraform import operators, syntax
from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.values import HOLE, Undecided, Value, undecided_in


def of(template: syntax.Template, values: list[Value], meter: Meter) -> str | None:
    """The text of `template` with a HOLE for each value that is not known; None where even lines may be missing.

    A directive that is not known may have any number of lines. Raises Failed for a value that no text can hold.
    """
    pieces: list[str] = []
    for part, value in zip(template.parts, values, strict=True):
        found = undecided_in(value, meter)
        if found is None:
            pieces.append(operators.text(value))
        elif not isinstance(part, syntax.Directive | syntax.Unread):
            pieces.append(HOLE)
        elif found.sketch is None:
            return None
        else:
            pieces.append(found.sketch)
    sketch = "".join(pieces)
    meter.text(len(sketch))
    return sketch


def joined(value: Value, meter: Meter) -> Value:
    """The text of a directive: `value`, or all of the texts that it lists. Raises Failed where one is no text."""
    pieces: list[str] = []
    first: Undecided | None = None
    for text in value if isinstance(value, list) else [value]:
        if not isinstance(text, Undecided):
            pieces.append(operators.text(text))
        elif text.sketch is None:
            return text
        else:
            first = first or text
            pieces.append(text.sketch)
    whole = "".join(pieces)
    meter.text(len(whole))
    return replace(first, sketch=whole) if first else whole
