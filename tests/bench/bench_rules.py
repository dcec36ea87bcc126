"""What each fact rule takes alone, of 10,000 resources: `python tests/bench/bench_rules.py [ROWS]`.

Instructions and heap of the compiled rules are the same on every machine. A rule whose instructions grow by more than
ten times from 1,000 resources on asks each of them of each other; libraries that rules share are in the figure of each.
"""

from __future__ import annotations

import json
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

from bench_inputs import SIZES, estate

from maturity_build import bundle, opa
from maturity_gate.engine.protocol import Options
from maturity_gate.engine.wasm import Used, WasmEngine

ROOT = Path(__file__).parents[2]
MILLION, MIB = 1_000_000, 2**20

ASKED = """\
package maturity

# METADATA
# entrypoint: true
facts := {name: [count(found), count(unknown)] |
	some [source, rule] in input.rules
	found := data.facts[source][rule].facts
	unknown := data.facts[source][rule].unknown
	name := concat(".", [source, rule])
}
"""
"""The entrypoint of the same name, which reads the rules that it is asked for and not all."""


def compiled(target: Path) -> WasmEngine:
    """The fact rules behind that entrypoint."""
    stage = target / "stage"
    for path in bundle.sources(ROOT / "policies"):
        copy = stage / path.relative_to(ROOT / "policies")
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    (stage / "main.rego").write_text(ASKED)
    built = target / "wasm.tar.gz"
    opa.run(
        "build",
        "--bundle",
        ".",
        "--target",
        "wasm",
        "--entrypoint",
        "maturity/facts",
        "--output",
        str(built),
        cwd=stage,
    )
    with tarfile.open(built) as archive:
        for member in ("policy.wasm", "data.json"):
            content = archive.extractfile(f"/{member}")
            if content is None:
                raise SystemExit(f"opa build left out {member}")
            (target / member).write_bytes(content.read())
    return WasmEngine(Options(target, ""))


def names() -> list[tuple[str, str]]:
    """Every rule as its source and its name."""
    found = (ROOT / "policies" / "facts").rglob("*.rego")
    return sorted((path.parent.name, path.stem) for path in found if not path.name.endswith("_test.rego"))


def used(engine: WasmEngine, resources: object, rules: list[tuple[str, str]]) -> Used:
    """What the rules take of the resources."""
    engine.evaluate("facts", {"resources": resources, "rules": rules})
    return engine.used


def main(rows: int) -> None:
    """Print the rules that take most, and all together."""
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        engine = compiled(scratch)
        inputs = []
        for size in SIZES:
            estate(size, scratch / str(size))
            inputs.append(json.loads((scratch / str(size) / "resources.json").read_bytes())["resources"])
    bare = [used(engine, resources, []) for resources in inputs]
    taken: list[tuple[float, float, float, str]] = []
    for label, rules in [("all of them", names()), *((".".join(rule), [rule]) for rule in names())]:
        small, large = (used(engine, resources, rules) for resources in inputs)
        instructions = large.instructions - bare[1].instructions
        growth = instructions / max(1, small.instructions - bare[0].instructions)
        taken.append((instructions / MILLION, (large.heap_bytes - bare[1].heap_bytes) / MIB, growth, label))
    sys.stdout.write("million instructions      MiB   growth  rule\n")
    for millions, mib, growth, label in sorted(taken, reverse=True)[: rows + 1]:
        sys.stdout.write(f"{millions:20.1f} {mib:8.1f} {growth:8.1f}  {label}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
