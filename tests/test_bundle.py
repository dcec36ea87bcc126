"""The committed bundle is what the policies compile to, and every policy has what the catalogue needs."""

import io
import json
import re
import tarfile
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from maturity_build import bundle, opa, schema
from maturity_gate import yamls
from maturity_gate.engine.protocol import Options
from maturity_gate.engine.wasm import WasmEngine
from maturity_gate.files import BUNDLE

REGO = sorted(path for path in bundle.POLICIES.rglob("*.rego") if not path.name.endswith("_test.rego"))
INDICATORS = [path for path in REGO if path.is_relative_to(bundle.POLICIES / "indicators")]
RULE = re.compile(r"^(\w+)", re.MULTILINE)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("bundle")
    bundle.build(target)
    return target


@pytest.fixture(scope="module")
def metadata() -> dict[str, dict[str, Any]]:
    return opa.metadata(bundle.POLICIES)


def test_the_committed_bundle_is_fresh(fresh: Path) -> None:
    built, committed = contents(fresh), contents(BUNDLE)
    stale = sorted(name for name in built.keys() | committed.keys() if built.get(name) != committed.get(name))
    assert stale == [], "run `make bundle`"


def test_the_schema_for_editors_is_fresh() -> None:
    written = json.loads(bundle.EDITORS.read_text(encoding="utf-8"))
    assert written == schema.capabilities(), "run `make bundle`"


def test_every_declaration_names_the_schema_for_editors() -> None:
    for path in (bundle.ROOT / "evidence" / "reference" / "capabilities").glob("*.yaml"):
        named = path.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve() == bundle.EDITORS


def test_building_twice_gives_the_same_bytes(fresh: Path, tmp_path: Path) -> None:
    bundle.build(tmp_path)
    assert contents(tmp_path) == contents(fresh)


def test_the_module_asks_its_host_for_no_builtin(fresh: Path) -> None:
    """The engine refuses one that does, by the name of the built-in."""
    revision = bundle.revision(bundle.POLICIES)
    answer = WasmEngine(Options(fresh, revision)).evaluate("assess", {"cases": []})
    assert answer == {"revision": revision, "outcomes": []}


def test_the_bundle_has_every_policy_and_no_test(fresh: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO((fresh / "rules.tar.gz").read_bytes())) as archive:
        names = {name.lstrip("/") for name in archive.getnames()}
    assert {name for name in names if name.endswith(".rego")} == {where(path) for path in REGO}


def test_every_indicator_has_whole_metadata(metadata: dict[str, dict[str, Any]]) -> None:
    validator = Draft202012Validator(schema.load(schema.SCHEMAS / "indicator.json"))
    problems = {}
    for path in INDICATORS:
        notes = metadata[".".join(path.relative_to(bundle.POLICIES).with_suffix("").parts)]
        # OPA takes the references of `schemas` apart
        references = [{key: dotted(terms) for key, terms in entry.items()} for entry in notes.get("schemas", [])]
        errors = validator.iter_errors({**notes, "schemas": references})
        problems[where(path)] = [f"{error.json_path}: {error.message}" for error in errors]
    assert {name: told for name, told in problems.items() if told} == {}


def test_every_indicator_says_where_it_looks_and_what_falls_short() -> None:
    lacking = {where(path): {"subjects", "findings"} - set(RULE.findall(text(path))) for path in INDICATORS}
    assert {name: rules for name, rules in lacking.items() if rules} == {}


def test_a_clause_has_one_policy(metadata: dict[str, dict[str, Any]]) -> None:
    by_clause: dict[str, list[str]] = {}
    for package, notes in metadata.items():
        if package.startswith("indicators."):
            by_clause.setdefault(notes["custom"]["clause"], []).append(package)
    assert {clause: packages for clause, packages in by_clause.items() if len(packages) > 1} == {}


def test_a_package_is_where_its_path_says() -> None:
    astray = {}
    for path in sorted(bundle.POLICIES.rglob("*.rego")):
        expected = path.relative_to(bundle.POLICIES).with_suffix("").parts
        found = re.search(r"^package (\S+)$", text(path), re.MULTILINE)
        assert found, where(path)
        if found[1] not in named(expected):
            astray[where(path)] = found[1]
    assert astray == {}


def test_every_policy_has_its_tests() -> None:
    # what policies share is tested with them: `make policies` asks for 98 % of all lines
    judging = [path for path in REGO if path.relative_to(bundle.POLICIES).parts[0] in {"facts", "indicators"}]
    untested = [path for path in judging if not path.with_name(f"{path.stem}_test.rego").is_file()]
    assert [where(path) for path in untested] == []


def test_no_table_has_a_row_twice() -> None:
    # OPA takes the last one and says nothing
    tables = sorted((bundle.POLICIES / "knowledge").rglob("*.yaml"))
    problems = [
        problem for path in tables for read in yamls.parse(path.read_text(), where(path)) for problem in read.problems
    ]
    assert problems == []


def named(parts: tuple[str, ...]) -> set[str]:
    """The packages that a file may have: main.rego is `maturity`, and tests of data must not lie inside the data."""
    if parts[0] in {"main", "main_test"}:
        return {parts[0].replace("main", "maturity")}
    return {"_".join(parts), parts[-1]} if parts[0] == "knowledge" else {".".join(parts)}


def dotted(terms: list[dict[str, str]]) -> str:
    return ".".join(term["value"] for term in terms)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def where(path: Path) -> str:
    return path.relative_to(bundle.POLICIES).as_posix()
