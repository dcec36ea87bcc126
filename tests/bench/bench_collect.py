"""Time and peak memory of `collect` on a real repository beside checkov: `make bench REPO=DIR`.

What both read of the repository (Terraform, charts, manifests) is copied once, and then 10 and 100 times side by side.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import yaml

from bench import PROGRAMS, Program, Row, compared, measured, once, table, tool

READ = frozenset({".tf", ".tfvars", ".yaml", ".yml", ".json", ".tpl", ".txt", ".lock"})
COPIES = (1, 10, 100)


def copied(repository: Path, target: Path, copies: int) -> None:
    """`copies` of what is read of the repository, and a maturity.yaml that names all of it."""
    for number in range(copies):
        for path in repository.rglob("*"):
            below = path.relative_to(repository)
            if ".git" in below.parts or path.is_symlink() or not path.is_file() or path.suffix not in READ:
                continue
            copy = target / f"copy{number}" / below
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    (target / "maturity.yaml").write_text(yaml.safe_dump(settings(target)), encoding="utf-8")


def settings(target: Path) -> dict[str, object]:
    """Every chart, every directory with Terraform, and every manifest that no chart holds, each a source."""
    charts = sorted({path.parent for path in target.rglob("Chart.yaml")})
    modules = sorted({path.parent for path in target.rglob("*.tf")})
    manifests = sorted(
        path
        for path in target.rglob("*.yaml")
        if not any(path.is_relative_to(chart) for chart in charts) and "apiVersion:" in path.read_text(errors="replace")
    )
    sources: dict[str, dict[str, object]] = {}
    for number, chart in enumerate(charts):
        sources[f"chart{number}"] = {"helm": str(chart.relative_to(target))}
    for number, module in enumerate(modules):
        sources[f"live{number}"] = {"terraform": str(module.relative_to(target))}
    if manifests:
        sources["cluster"] = {"kubernetes": [str(path.relative_to(target)) for path in manifests]}
    return {"service": "bench", "provides": ["platform"], "capabilities": [], "sources": sources}


def main() -> None:
    """Measure and print."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("repository", type=Path)
    given.add_argument("--runs", type=int, default=3)
    words = given.parse_args()
    command = PROGRAMS / "maturity-gate"
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory, "scratch")
        scratch.mkdir()
        trees = [Path(directory, f"copies{copies}") for copies in COPIES]
        for tree, copies in zip(trees, COPIES, strict=True):
            copied(words.repository.resolve(), tree, copies)
        flags = ["--framework", "terraform", "kubernetes", "helm", "--compact", "--quiet", "--soft-fail"]
        peer = Program("checkov, the same", [tool("checkov"), "--directory", trees[0], *flags])
        ours = [
            Program(f"collect, {copies} of {words.repository.name}", [command, "collect", tree])
            for tree, copies in zip(trees, COPIES, strict=True)
        ]
        sys.stderr.write("measuring ...\n")
        one, theirs = measured([ours[0], peer], words.runs, scratch)
        rows.append(Row(ours[0].name, one))
        rows.append(compared(peer.name, "collect", one, theirs, 0.2))
        for program, copies in zip(ours[1:], COPIES[1:], strict=True):
            many = once(program, scratch)
            ratio = many.seconds / one.seconds
            rows.append(
                Row(program.name, many, f"{ratio:.1f} x 1", f"at most {1.1 * copies:g} x", ratio <= 1.1 * copies)
            )
    sys.stdout.write(table(rows))


if __name__ == "__main__":
    main()
