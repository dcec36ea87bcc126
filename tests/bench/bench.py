"""Time and peak memory of the installed command beside its peers: `make bench`.

Every figure is the median of runs that take turns with those of the peer, after one round that nobody counts, so that
caches are warm for all. What is wanted is printed beside what was found; nothing here passes or fails.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RULES = ROOT / "src" / "maturity_gate" / "bundle" / "rules.tar.gz"
PROGRAMS = Path(sys.executable).parent

RUNS = 15
SMALL, LARGE = 1_000, 10_000
KIB_IN_MIB = 1024 if sys.platform != "darwin" else 1024 * 1024
"""What getrusage counts memory in."""


Words = list[str | Path]


@dataclass(frozen=True)
class Program:
    """Something to run and measure."""

    name: str
    words: Words
    codes: frozenset[int] = frozenset({0})
    """The exit codes that mean it did its work."""
    tells: bool = False
    """Whether it prints the seconds itself."""


@dataclass(frozen=True)
class Cost:
    """Medians over all runs."""

    seconds: float
    mib: float


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    cost: Cost
    ratio: str = ""
    wanted: str = ""
    holds: bool | None = None


def once(program: Program, scratch: Path) -> Cost:
    """Run it to its end."""
    with (scratch / "stdout").open("w+b") as out, (scratch / "stderr").open("w+b") as err:
        start = time.perf_counter()
        process = subprocess.Popen(
            program.words, stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=scratch, env=environment(scratch)
        )
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = code = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if code not in program.codes:
            told = (err.read() or out.read()).decode(errors="replace")[-2000:]
            raise SystemExit(f"{program.name} ended with {code}:\n{told}")
        return Cost(float(out.read()) if program.tells else seconds, used.ru_maxrss / KIB_IN_MIB)


def environment(scratch: Path) -> dict[str, str]:
    """Bytecode is kept for everybody, whatever this shell says: an installed package has it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "PYTHONPYCACHEPREFIX": str(scratch / "bytecode")}


def measured(programs: Sequence[Program], runs: int, scratch: Path) -> list[Cost]:
    """The cost of each; they take turns."""
    costs: list[list[Cost]] = [[] for _ in programs]
    for number in range(runs + 1):
        for program, found in zip(programs, costs, strict=True):
            cost = once(program, scratch)
            if number:
                found.append(cost)
    return [
        Cost(statistics.median(cost.seconds for cost in found), statistics.median(cost.mib for cost in found))
        for found in costs
    ]


def judging(command: Path, service: Path, inputs: Path, runs: int, scratch: Path) -> Iterator[Row]:
    """`check` beside OPA and conftest, which are given the document that `check` has to make first."""
    opa: Words = [tool("opa"), "eval", "--bundle", RULES, "--format", "json", "data.maturity.assess", "--input"]
    policy = inputs / "policy"
    conftest: Words = [tool("conftest"), "test", "--policy", policy, "--data", policy, inputs / "document.json"]
    gate = frozenset({0, 1})
    programs = [
        Program("check, the reference service", [command, "check", service], gate),
        Program("opa eval, the same cases", [*opa, inputs / "cases.json"]),
        Program("opa eval, one projection alone", [*opa, inputs / "one-case.json"]),
        Program("conftest test, one projection alone", conftest, gate),
    ]
    ours, *peers = measured(programs, runs, scratch)
    yield Row(programs[0].name, ours)
    for program, peer in zip(programs[1:], peers, strict=True):
        limit = 2 if program is programs[1] else None
        yield compared(program.name, "check", ours, peer, limit)


def validating(command: Path, service: Path, inputs: Path, runs: int, scratch: Path) -> Iterator[Row]:
    """`validate` beside the validator that people would take otherwise, with the same schema and files."""
    files = sorted((service / "capabilities").glob("*.yaml"))
    schema: Words = ["--schemafile", inputs / "capabilities-schema.json"]
    programs = [
        Program("validate, its declarations", [command, "validate", *files]),
        Program("check-jsonschema, the same", [PROGRAMS / "check-jsonschema", *schema, *files]),
    ]
    ours, peer = measured(programs, runs, scratch)
    yield Row(programs[0].name, ours)
    yield compared(programs[1].name, "validate", ours, peer, 1)


def reading(inputs: Path, runs: int, scratch: Path) -> Iterator[Row]:
    """The fact rules on many resources, on both engines."""
    sizes = (SMALL, LARGE)
    programs = [
        Program(
            f"facts of {size:,} resources, {engine}",
            [sys.executable, HERE / "bench_facts.py", engine, inputs / f"estate-{size}" / "resources.json"],
            tells=True,
        )
        for engine in ("wasm", "opa")
        for size in sizes
    ]
    costs = measured(programs, runs, scratch)
    for index in range(0, len(programs), len(sizes)):
        small, large = costs[index : index + 2]
        ratio = large.seconds / small.seconds
        yield Row(programs[index].name, small)
        yield Row(programs[index + 1].name, large, f"{ratio:.1f} x {SMALL:,}", "at most 11 x", ratio <= 11)
        yield Row("  its peak memory", large, "", "under 300 MiB", large.mib < 300)


def collecting(command: Path, inputs: Path, runs: int, scratch: Path) -> Iterator[Row]:
    """The whole command on as many, from the files on."""
    programs = [
        Program(f"collect, {size:,} resources from files", [command, "collect", inputs / f"estate-{size}"])
        for size in (SMALL, LARGE)
    ]
    small, large = measured(programs, runs, scratch)
    yield Row(programs[0].name, small)
    ratio = f"{large.seconds / small.seconds:.1f} x {SMALL:,}"
    yield Row(programs[1].name, large, ratio, "under 300 MiB", large.mib < 300)


def compared(name: str, who: str, ours: Cost, peer: Cost, limit: float | None) -> Row:
    """A peer's line, which says how `who` compares with it."""
    ratio = ours.seconds / peer.seconds
    if limit is None:
        return Row(f"  {name}", peer, f"{who} takes {ratio:.2f} x")
    return Row(f"  {name}", peer, f"{who} takes {ratio:.2f} x", f"at most {limit:g} x", ratio <= limit)


def table(rows: Sequence[Row]) -> str:
    """One aligned table."""
    cells = [("", "seconds", "peak MiB", "ratio", "wanted", "holds")]
    for row in rows:
        holds = "" if row.holds is None else "yes" if row.holds else "no"
        cells.append((row.name, f"{row.cost.seconds:.3f}", f"{row.cost.mib:.0f}", row.ratio, row.wanted, holds))
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = []
    for name, seconds, mib, *rest in cells:
        numbers = [seconds.rjust(widths[1]), mib.rjust(widths[2])]
        words = [word.ljust(width) for word, width in zip(rest, widths[3:], strict=True)]
        lines.append("  ".join([name.ljust(widths[0]), *numbers, *words]).rstrip())
    return "\n".join(lines) + "\n"


def tool(name: str) -> str:
    """Where a program on PATH is."""
    found = shutil.which(name)
    if not found:
        raise SystemExit(f"{name} is not on PATH; run `make bench`, which installs it")
    return found


def main() -> None:
    """Measure and print."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--runs", type=int, default=RUNS, help=f"of each program; {RUNS} if left out")
    given.add_argument("--service", type=Path, default=ROOT / "evidence" / "reference", help="what is judged")
    words = given.parse_args()
    service, runs = words.service.resolve(), max(1, words.runs)
    command = PROGRAMS / "maturity-gate"
    if not command.is_file():
        raise SystemExit(f"{command} is not there; run `make install`")
    with tempfile.TemporaryDirectory() as directory:
        inputs, scratch = Path(directory, "inputs"), Path(directory, "scratch")
        inputs.mkdir()
        scratch.mkdir()
        sys.stderr.write("making the inputs ...\n")
        subprocess.run([sys.executable, HERE / "bench_inputs.py", service, inputs], check=True)
        rows: list[Row] = []
        sys.stderr.write("measuring ...\n")
        rows += judging(command, service, inputs, runs, scratch)
        rows += validating(command, service, inputs, runs, scratch)
        # these say more in fewer runs, and take longer
        rows += reading(inputs, max(1, runs // 3), scratch)
        rows += collecting(command, inputs, max(1, runs // 5), scratch)
    sys.stdout.write(table(rows))
    sys.stdout.write(f"medians of {runs} runs, of {os.cpu_count()} processors, with Python {sys.version.split()[0]}\n")


if __name__ == "__main__":
    main()
