"""Check a value against a JSON Schema, and say every mistake at its place, with the nearest word that would do."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from maturity_gate.errors import Problem
from maturity_gate.files import BUNDLE
from maturity_gate.model import Json, Pointer
from maturity_gate.yamls import Parsed, quoted

_TYPES = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "nothing",
    "number": "a number",
    "object": "a mapping",
    "string": "text",
}


@cache
def schema(name: str) -> dict[str, Any]:
    """One of the composed schemas that the package carries: `capabilities` or `service`."""
    schemas: dict[str, dict[str, Any]] = json.loads((BUNDLE / "schemas.json").read_bytes())
    return schemas[name]


@cache
def _validator(name: str) -> Any:  # noqa: ANN401 - jsonschema's own type would cost its import at start-up
    from jsonschema import Draft202012Validator

    return Draft202012Validator(schema(name))


def problems(parsed: Parsed, name: str, *, skip: int = 0) -> list[Problem]:
    """Every way in which a document breaks the schema `name`; empty where it fits.

    `skip` is how many leading keys messages leave out, where each name below them is plain enough.
    """
    found: dict[Problem, None] = {}
    for error in _validator(name).iter_errors(parsed.value):
        pointer: Pointer = tuple(error.absolute_path)
        if "propertyNames" in error.absolute_schema_path:
            # the mapping is at fault for jsonschema; for its writer it is the key
            pointer = (*pointer, error.instance)
        for place, message in _messages(error, pointer):
            where = place
            while where not in parsed.locations:
                where = where[:-1]
            path = quoted(".".join(map(str, place[skip:] or place)), 200)
            found[Problem(*parsed.locations[where], f"{path}: {message}" if path else message)] = None
    return list(found)


def _messages(error: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:  # noqa: ANN401 - see _validator
    value, asked = error.instance, error.validator_value
    match error.validator:
        case "additionalProperties":
            known = list(error.schema.get("properties", {}))
            for key in value:
                if key not in known:
                    yield (*pointer, key), f"unknown key{nearest(key, known)}"
        case "required":
            # jsonschema has an error for each, which names its key only in a sentence
            for key in asked:
                if key not in value:
                    yield pointer, f"{key} is missing"
        case "dependentRequired":
            for key, needed in asked.items():
                if key in value and not value.keys() >= set(needed):
                    yield (*pointer, key), f"goes with {', '.join(needed)}"
        case "type":
            yield pointer, f"{shown(value)} is not {_TYPES[asked]}"
        case "enum":
            yield pointer, f"{shown(value)} is none of {', '.join(map(str, asked))}{nearest(value, asked)}"
        case "anyOf":
            # words that a clause names, or one of the same kind: the open form is the last and the one to keep to
            yield from _messages(error.context[-1], pointer)
        case "minimum":
            yield pointer, f"{shown(value)} is below {asked}"
        case "exclusiveMinimum":
            yield pointer, f"{shown(value)} is not above {asked}"
        case "maximum":
            yield pointer, f"{shown(value)} is above {asked}"
        case "exclusiveMaximum":
            yield pointer, f"{shown(value)} is not below {asked}"
        case "pattern":
            yield (
                pointer,
                f"{shown(value)} is blank" if asked == r"\S" else f"{shown(value)} is not of the form {asked}",
            )
        case "minLength" | "minItems" | "minProperties":
            yield pointer, "is empty; fill it or leave it out"
        case "maxItems":
            yield pointer, f"has more than {asked} entries"
        case "maxLength":
            yield pointer, f"is longer than {asked} characters"
        case "uniqueItems":
            yield pointer, "repeats an entry"
        case _:
            yield pointer, str(error.message)


def nearest(word: object, known: Iterable[object]) -> str:
    """`; did you mean X?` where some known word is close, else nothing."""
    close = difflib.get_close_matches(str(word), [str(one) for one in known], n=1)
    return f"; did you mean {close[0]}?" if close else ""


def shown(value: Json) -> str:
    """A value as a message quotes it: short, on one line."""
    return quoted(json.dumps(value, ensure_ascii=False))
