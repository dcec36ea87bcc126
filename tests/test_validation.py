"""Every mistake at its place, in words: no keyword of the schemas is left to jsonschema's own sentences."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from maturity_gate import validation, yamls
from maturity_gate.model import Json


def told(text: str, name: str, skip: int = 0) -> list[str]:
    [parsed] = yamls.parse(text, "f.yaml")
    assert not parsed.problems
    return [str(problem) for problem in validation.problems(parsed, name, skip=skip)]


def within(path: str, inner: str) -> str:
    for key in reversed(path.split(".")):
        inner = f"{{{key}: {inner}}}"
    return inner


SERVICE = "{service: s, provides: [platform], capabilities: [c.yaml]"

CAPABILITIES = {
    ("platform.hardware.network", "{training_fabric: {port_sped_gbe: 400}}"): [
        "training_fabric.port_sped_gbe: unknown key; did you mean port_speed_gbe?"
    ],
    ("platform.hardware.network", "{zzz: 1}"): ["zzz: unknown key"],
    ("platform", "{hardwear: {}}"): ["platform.hardwear: unknown key; did you mean hardware?"],
    ("platform.hardware.network", "{training_fabric: {port_speed_gbe: fast}}"): [
        'training_fabric.port_speed_gbe: "fast" is not a number'
    ],
    ("platform.hardware.network", "{training_fabric: {port_speed_gbe: true}}"): [
        "training_fabric.port_speed_gbe: true is not a number"
    ],
    ("platform.hardware.network", "{training_fabric: {port_speed_gbe: 0}}"): [
        "training_fabric.port_speed_gbe: 0 is not above 0"
    ],
    ("platform.hardware.network", "{training_fabric: {provided_by: ' '}}"): [
        'training_fabric.provided_by: " " is blank'
    ],
    ("platform.hardware.network", "{training_fabric: {provided_by: ''}}"): [
        "training_fabric.provided_by: is empty; fill it or leave it out",
        'training_fabric.provided_by: "" is blank',
    ],
    ("platform.hardware.network", "{training_fabric: []}"): ["training_fabric: [] is not a mapping"],
    ("platform.hardware.network", "{training_fabric: {evidence: [a, a]}}"): [
        "training_fabric.evidence: repeats an entry"
    ],
    ("platform.hardware.network", "{training_fabric: {evidence: a}}"): ['training_fabric.evidence: "a" is not a list'],
    ("platform.hardware.network", "{training_fabric: {evidence: [1]}}"): ["training_fabric.evidence.0: 1 is not text"],
    ("platform.hardware.network", f"{{training_fabric: {{provided_by: {'x' * 301}}}}}"): [
        "training_fabric.provided_by: is longer than 300 characters"
    ],
    ("platform.hardware.network", "{link_aggregation: {a b: {links: 2}}}"): [
        'link_aggregation.a b: "a b" is not of the form ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'
    ],
    ("platform.hardware.network", "{link_aggregation: {a: {links: 0, devices: 1.5, protocol: lacpp}}}"): [
        "link_aggregation.a.links: 0 is below 1",
        "link_aggregation.a.devices: 1.5 is not a whole number",
        'link_aggregation.a.protocol: "lacpp" is none of lacp, static; did you mean lacp?',
    ],
    # jsonschema says no more of `anyOf` than that no branch fits
    ("inference.operations.ecosystem", "{data_operations: {formats: [GGUF!]}}"): [
        'data_operations.formats.0: "GGUF!" is not of the form ^[a-z][a-z0-9_]{1,49}$'
    ],
    ("inference.operations.ecosystem", "{data_operations: {formats: [5]}}"): [
        "data_operations.formats.0: 5 is not text"
    ],
}


@pytest.mark.parametrize(("path", "inner"), CAPABILITIES, ids=[inner[:60] for _, inner in CAPABILITIES])
def test_a_declaration_is_told(path: str, inner: str) -> None:
    messages = [message.split(": ", 1)[1] for message in told(within(path, inner), "capabilities", skip=3)]
    assert sorted(messages) == sorted(CAPABILITIES[path, inner])


SERVICES = {
    "{}": ["service is missing", "provides is missing", "capabilities is missing"],
    "5": ["5 is not a mapping"],
    f"{SERVICE}, floor: 1}}": ["floor: 1 is none of claimed, documented, derived, measured"],
    f"{SERVICE}, target: colaborative}}": [
        'target: "colaborative" is none of basic, collaborative, deep; did you mean collaborative?'
    ],
    f"{SERVICE}, sources: {{a: {{}}}}}}": ["sources.a: is empty; fill it or leave it out"],
    f"{SERVICE}, sources: {{a: {{var_files: [x]}}}}}}": ["sources.a.var_files: goes with terraform"],
    "{service: 'a/b', provides: [], capabilities: []}": [
        'service: "a/b" is not of the form ^[A-Za-z0-9\\u4e00-\\u9fff][A-Za-z0-9\\u4e00-\\u9fff ._-]{0,99}$',
        "provides: is empty; fill it or leave it out",
    ],
}


@pytest.mark.parametrize(("text", "messages"), SERVICES.items())
def test_a_service_is_told(text: str, messages: list[str]) -> None:
    assert [message.split(": ", 1)[1] for message in told(text, "service")] == messages


def test_places_are_those_of_the_key_or_of_the_nearest_above() -> None:
    assert told("platform:\n  hardware:\n    network: {fabric: 1}\n", "capabilities", 3)[0].startswith("f.yaml:3:15: ")
    assert told("service: s\nsources:\n  a b: {terraform: x}\n", "service") == [
        "f.yaml:1:1: provides is missing",
        "f.yaml:1:1: capabilities is missing",
        'f.yaml:3:3: sources.a b: "a b" is not of the form ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$',
    ]


def test_a_long_value_is_cut() -> None:
    [message] = told(f"{SERVICE}, target: {'x' * 100}}}", "service")
    assert message == f'f.yaml:1:60: target: "{"x" * 56}... is none of basic, collaborative, deep'


PROBES: dict[str, tuple[Any, Json]] = {
    "additionalProperties": (False, {"key": 1}),
    "required": (["key"], {}),
    "dependentRequired": ({"key": ["other"]}, {"key": 1}),
    "type": ("object", 1),
    "enum": (["a"], "b"),
    "anyOf": ([{"type": "object"}, {"type": "array"}], 1),
    "maxItems": (1, [1, 2]),
    "minimum": (1, 0),
    "exclusiveMinimum": (1, 1),
    "maximum": (1, 2),
    "exclusiveMaximum": (1, 1),
    "pattern": ("^a$", "b"),
    "minLength": (1, ""),
    "minItems": (1, []),
    "minProperties": (1, {}),
    "maxLength": (1, "ab"),
    "uniqueItems": (True, [1, 1]),
}
"""For each keyword that is worded: a value of the keyword, and an instance that breaks it."""

SILENT = {"$schema", "$id", "$defs", "$ref", "title", "description", "properties", "propertyNames", "items", "examples"}
"""Keywords that no instance breaks: what they hold does."""


def keywords(schema: Any) -> Iterator[tuple[str, Any]]:
    if not isinstance(schema, dict):
        return
    for keyword, value in schema.items():
        yield keyword, value
        if keyword in {"properties", "$defs"}:
            for inner in value.values():
                yield from keywords(inner)
        elif keyword == "anyOf":
            for inner in value:
                yield from keywords(inner)
        elif keyword != "dependentRequired":
            yield from keywords(value)


@pytest.mark.parametrize("name", ["capabilities", "service"])
def test_every_keyword_of_the_schemas_has_words(name: str) -> None:
    used = {keyword for keyword, _ in keywords(validation.schema(name))}
    assert used - SILENT <= PROBES.keys()


@pytest.mark.parametrize("name", ["capabilities", "service"])
def test_least_lengths_are_one_since_the_message_says_empty(name: str) -> None:
    least = {"minLength", "minItems", "minProperties"}
    assert {value for keyword, value in keywords(validation.schema(name)) if keyword in least} == {1}


@pytest.mark.parametrize("keyword", PROBES)
def test_no_message_is_that_of_jsonschema(keyword: str) -> None:
    value, instance = PROBES[keyword]
    [error] = Draft202012Validator({keyword: value}).iter_errors(instance)
    [(_, message)] = list(validation._messages(error, ()))
    assert message != error.message


@pytest.mark.parametrize("name", ["capabilities", "service"])
def test_the_schemas_are_sound(name: str) -> None:
    Draft202012Validator.check_schema(validation.schema(name))
    json.dumps(validation.schema(name), allow_nan=False)
