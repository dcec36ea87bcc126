"""Functions that turn values of one type into another, and into text that other tools read."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from maturity_gate import yamls
from maturity_gate.collect.terraform.collection_functions import members
from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.operators import boolean, number, text
from maturity_gate.collect.terraform.signature import Function, mapping, same_type, sequence
from maturity_gate.collect.terraform.values import HOLE, Described, Failed, Undecided, Value, undecided_in
from maturity_gate.model import Json


def lift(value: Json) -> Value:
    """A value of JSON as one of Terraform, which tells no 1.0 from 1."""
    if isinstance(value, list):
        return [lift(item) for item in value]
    if isinstance(value, dict):
        return {key: lift(item) for key, item in value.items()}
    return int(value) if isinstance(value, float) and value.is_integer() else value


def lower(value: Value, meter: Meter) -> Json:
    """A value as one of JSON, with a HOLE for each part that is not decided."""
    if isinstance(value, list):
        meter.spend(len(value))
        return [lower(item, meter) for item in value]
    if isinstance(value, dict):
        meter.spend(len(value))
        return {key: lower(item, meter) for key, item in value.items()}
    return HOLE if isinstance(value, Undecided | Described) else value


def _to_list(given: list[Value], meter: Meter) -> Value:
    return None if given[0] is None else same_type(list(sequence(given[0])))


def _to_set(given: list[Value], meter: Meter) -> Value:
    return None if given[0] is None else members(same_type(sequence(given[0])), meter)


def _to_map(given: list[Value], meter: Meter) -> Value:
    if given[0] is None:
        return None
    pairs = mapping(given[0])
    return dict(zip(pairs, same_type(list(pairs.values())), strict=True))


def _to_string(given: list[Value], meter: Meter) -> Value:
    return None if given[0] is None else text(given[0])


def _to_number(given: list[Value], meter: Meter) -> Value:
    return None if given[0] is None else number(given[0])


def _to_bool(given: list[Value], meter: Meter) -> Value:
    return None if given[0] is None else boolean(given[0])


def _json_encode(given: list[Value], meter: Meter) -> Value:
    plain = json.dumps(lower(given[0], meter), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    meter.text(len(plain))
    # as Go writes it, so that the text may stand in a web page
    for sign in "<>&\u2028\u2029":
        plain = plain.replace(sign, f"\\u{ord(sign):04x}")
    found = undecided_in(given[0], meter)
    return replace(found, sketch=plain) if found else plain


def _yaml_encode(given: list[Value], meter: Meter) -> Value:
    """What the text says, as JSON, which YAML contains; how Terraform would lay it out is not known."""
    plain = json.dumps(lower(given[0], meter), ensure_ascii=False)
    meter.text(len(plain))
    found = undecided_in(given[0], meter) or Undecided("the text that yamlencode writes is not laid out here")
    return replace(found, sketch=plain)


def _decode(given: list[Value], meter: Meter) -> Value:
    """JSON or YAML: the one is read as the other."""
    # the parser in C takes no kind of text but the plain one
    source = str(text(given[0]))
    meter.text(len(source))
    documents = yamls.parse(source, "")
    if len(documents) != 1 or documents[0].problems:
        raise Failed("the text cannot be decoded", error=False)
    return lift(documents[0].value)


def _base64(given: list[Value], meter: Meter) -> Value:
    return base64.b64encode(text(given[0]).encode()).decode()


FUNCTIONS: Final[Mapping[str, Function]] = {
    "base64encode": Function(_base64, 1, 1),
    "jsondecode": Function(_decode, 1, 1),
    "jsonencode": Function(_json_encode, 1, 1, partial=True),
    "nonsensitive": Function(lambda given, meter: given[0], 1, 1, partial=True),
    "sensitive": Function(lambda given, meter: given[0], 1, 1, partial=True),
    "tobool": Function(_to_bool, 1, 1),
    "tolist": Function(_to_list, 1, 1, partial=True),
    "tomap": Function(_to_map, 1, 1, partial=True),
    "tonumber": Function(_to_number, 1, 1),
    "toset": Function(_to_set, 1, 1),
    "tostring": Function(_to_string, 1, 1),
    "yamldecode": Function(_decode, 1, 1),
    "yamlencode": Function(_yaml_encode, 1, 1, partial=True),
}
