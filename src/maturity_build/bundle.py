"""Compile the policies and gather all that the wheel carries: `make bundle`.

The result is committed, as JavaScript actions commit their `dist/`, because pre-commit and pip build from a plain
checkout; a test builds it again and compares the bytes.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from maturity_build import catalogue, opa, reads, schema, trials
from maturity_build.trials import Policies

ROOT = Path(__file__).parents[2]
POLICIES = ROOT / "policies"
TARGET = ROOT / "src" / "maturity_gate" / "bundle"
EDITORS = ROOT / "schemas" / "capabilities.json"
"""The composed schema; a modeline in a declaration gives completion and hovers from it."""

ROOTS = ("bundle", "facts", "indicators", "knowledge", "lib", "maturity")
"""What the bundle owns of a server's documents, so that it can be loaded beside a server's own."""

_REFUSED = (
    "http.",
    "json.match_schema",
    "json.verify_schema",
    "net.",
    "opa.runtime",
    "providers.",
    "rand.",
    "rego.parse_module",
    "time.now_ns",
    "trace",
    "uuid.",
)
"""Built-ins that Rego must not have here: they reach the network, files, the environment, the clock or chance.

A JSON Schema may refer to `file:///etc/passwd`, and OPA reads it.
"""


def sources(policies: Path) -> list[Path]:
    """The files that make the answer: policies and data, without tests."""
    kept = {".rego", ".yaml", ".json"}
    return sorted(path for path in policies.rglob("*") if path.suffix in kept and not path.name.endswith("_test.rego"))


def revision(policies: Path) -> str:
    """What names this state of the policies: the same sources and the same OPA give the same one."""
    digest = hashlib.sha256(opa.PINNED.encode())
    for path in sources(policies):
        digest.update(f"\0{path.relative_to(policies).as_posix()}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:20]


def build(target: Path = TARGET, policies: Path = POLICIES) -> None:
    """Write every generated file of the package to `target`."""
    if opa.version() != opa.PINNED:
        raise SystemExit(f"opa {opa.version()} found; the bundle is built by {opa.PINNED}: `make opa`")
    target.mkdir(parents=True, exist_ok=True)
    name = revision(policies)
    with tempfile.TemporaryDirectory() as scratch:
        stage = Path(scratch, "stage")
        for path in sources(policies):
            copy = stage / path.relative_to(policies)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
        _write(stage / "bundle" / "data.json", {"revision": name})
        _write(stage / ".manifest", {"roots": ROOTS})
        # OPA writes the paths it was given into the archive: from inside, they are the same on every machine
        opa.run("build", "--bundle", ".", "--revision", name, "--output", "../rules.tar.gz", cwd=stage)
        entrypoints = ["--entrypoint", "maturity/assess", "--entrypoint", "maturity/facts"]
        opa.run("build", "--bundle", ".", "--target", "wasm", *entrypoints, "--output", "../wasm.tar.gz", cwd=stage)
        with tarfile.open(Path(scratch, "wasm.tar.gz")) as archive:
            for member in ("policy.wasm", "data.json"):
                content = archive.extractfile(f"/{member}")
                if content is None:
                    raise SystemExit(f"opa build left out {member}")
                (target / member).write_bytes(content.read())
        shutil.copyfile(Path(scratch, "rules.tar.gz"), target / "rules.tar.gz")
        book = catalogue.build(stage, name)
    schemas = {"capabilities": schema.capabilities(), "service": schema.service()}
    if book["indicators"]:
        found = reads.reads(Policies.of(target, book), trials.reference(), schemas["capabilities"])
        for indicator in book["indicators"].values():
            indicator["reads"] = found[indicator["name"]]
    _write(target / "catalogue.json", book)
    _write(target / "opa-capabilities.json", _capabilities())
    _write(target / "schemas.json", schemas)


def _capabilities() -> dict[str, Any]:
    everything: dict[str, Any] = json.loads(opa.run("capabilities", "--current"))
    kept = [builtin for builtin in everything["builtins"] if not builtin["name"].startswith(_REFUSED)]
    return {**everything, "builtins": kept, "allow_net": []}


def _write(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def main() -> None:
    """Write the bundle of the package and the schema that editors complete from, or a bundle alone to a folder."""
    if len(sys.argv) > 1:
        build(Path(sys.argv[1]))
        return
    build()
    EDITORS.write_text(json.dumps(schema.capabilities(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
