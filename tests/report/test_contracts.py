"""The JSON that other programs rely on fits the schemas that describe it, which are closed."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from maturity_gate import catalogue, pipeline, score, settings
from maturity_gate.catalogue import catalogue_json
from maturity_gate.report import structured, words

ROOT = Path(__file__).parents[2]
SERVICES = [ROOT / "tests" / "golden" / "service", ROOT / "evidence" / "reference"]
SCHEMAS = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "schemas" / "report").glob("*.json")
}
REGISTRY: Registry[Any] = Registry().with_resources(
    (schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values()
)


def mistakes(name: str, value: Any) -> list[str]:
    validator = Draft202012Validator(SCHEMAS[name], registry=REGISTRY)
    return [
        f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(json.loads(json.dumps(value)))
    ]


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for inner in schema.values():
            yield from objects(inner)


def test_there_is_a_schema_for_each_contract() -> None:
    assert SCHEMAS.keys() == {"common", "check", "collect", "score", "catalogue"}


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_sound_closed_and_described(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["$id"] == f"urn:maturity-gate:schemas:report:{name}"
    for schema in objects(SCHEMAS[name]):
        assert schema["description"]
        assert "additionalProperties" in schema
        if "properties" in schema:
            assert schema["additionalProperties"] is False
            assert set(schema["required"]) == schema["properties"].keys()


@pytest.mark.parametrize("service", SERVICES, ids=lambda path: path.name)
def test_check_and_collect_fit(service: Path) -> None:
    chosen = settings.load(service)
    assert mistakes("check", structured.report_json(pipeline.assess(chosen))) == []
    assert mistakes("collect", structured.collected_json(pipeline.read_sources(chosen))) == []


@pytest.mark.parametrize("satisfied", [0, 1, 193])
def test_score_fits(satisfied: int) -> None:
    tables = catalogue.load().framework
    for weights in tables.service_types:
        told = score.score_json(score.score(tables, list(weights), tables.indicators[:satisfied]))
        assert mistakes("score", told) == []


def test_catalogue_fits() -> None:
    assert mistakes("catalogue", catalogue_json(catalogue.load())) == []


def test_a_schema_notices_what_does_not_fit() -> None:
    told: Any = structured.report_json(pipeline.assess(settings.load(SERVICES[0])))
    assert mistakes("check", {**told, "extra": 1})
    assert mistakes("check", {**told, "target": "high"})
    told["indicators"][0]["locations"] = [{"file": "x", "line": 0, "column": 1}]
    assert mistakes("check", told)


def test_every_kind_of_finding_has_words_in_each_language() -> None:
    kinds = set(
        SCHEMAS["check"]["properties"]["indicators"]["items"]["properties"]["findings"]["items"]["properties"]["kind"][
            "enum"
        ]
    )
    written = (ROOT / "policies" / "lib" / "finding.rego").read_text(encoding="utf-8")
    assert kinds == {line.split('_finding("')[1].split('"')[0] for line in written.splitlines() if '_finding("' in line}
    for lang in words.LANGUAGES:
        assert kinds <= words._FINDINGS[lang].keys()
