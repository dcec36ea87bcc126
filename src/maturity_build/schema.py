"""Compose the item schemas into the one schema of a capability document, with every reference put in its place."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, TypeAlias

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"

Schema: TypeAlias = dict[str, Any]
Node: TypeAlias = Any
"""Any value of a JSON file."""


def load(path: Path) -> Schema:
    """One schema file; its position below `schemas/` is its position in the document."""
    schema: Schema = json.loads(path.read_text(encoding="utf-8"))
    return schema


def inlined(node: Node, known: dict[str, Schema]) -> Node:
    """`node` with each `$ref` replaced by what it names, since OPA's type checker follows no reference.

    What stands beside a `$ref`, such as a better description, wins over what it names.
    """
    if isinstance(node, list):
        return [inlined(item, known) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        urn, _, pointer = node["$ref"].partition("#")
        target: Any = known[urn]
        for key in pointer.strip("/").split("/"):
            target = target[key]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return {key: inlined(value, known) for key, value in node.items() if key not in {"$schema", "$id", "$defs"}}


def capabilities(schemas: Path = SCHEMAS) -> Schema:
    """The schema of a capability document: one property a domain, a sub-domain and an item."""
    common = load(schemas / "common.json")
    known = {common["$id"]: common}
    folder = schemas / "capabilities"
    composed: Schema = _level("Capabilities of a large-model service, for maturity-gate")
    for path in sorted(folder.rglob("*.json")):
        *above, item = path.relative_to(folder).with_suffix("").parts
        place = composed
        for key in above:
            place = place["properties"].setdefault(key, _level(key.replace("_", " ")))
        place["properties"][item] = inlined(load(path), known)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:maturity-gate:schemas:capabilities",
        **composed,
    }


def service(schemas: Path = SCHEMAS) -> Schema:
    """The schema of maturity.yaml."""
    common, own = load(schemas / "common.json"), load(schemas / "service.json")
    composed: Schema = inlined(own, {common["$id"]: common})
    return {"$schema": own["$schema"], "$id": own["$id"], **composed}


def policy_input(schemas: Path = SCHEMAS) -> Schema:
    """The schema of what a policy sees as `input`, for `opa check --schema`."""
    document = capabilities(schemas)
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "capabilities": {key: value for key, value in document.items() if not key.startswith("$")},
            "readings": {"type": "object", "additionalProperties": False, "properties": {"E4": {"type": "string"}}},
            "as_of": {"type": "string"},
        },
    }


def _level(title: str) -> Schema:
    return {"title": title, "type": "object", "additionalProperties": False, "properties": {}}


def main() -> None:
    """Write `build/schemas/input.json`, which `opa check --schema build/schemas` reads."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "schemas")
    target.mkdir(parents=True, exist_ok=True)
    (target / "input.json").write_text(json.dumps(policy_input(), indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
