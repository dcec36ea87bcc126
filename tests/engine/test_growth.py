"""The work of the fact rules grows with the resources, and not with their square."""

import json
import subprocess
import sys
from pathlib import Path

from maturity_gate.engine.protocol import Options
from maturity_gate.engine.wasm import Used, WasmEngine
from maturity_gate.files import BUNDLE

INPUTS = Path(__file__).parents[1] / "bench"
WRITE = "import sys, pathlib, bench_inputs; bench_inputs.estate(int(sys.argv[1]), pathlib.Path(sys.argv[2]))"


def used(size: int, scratch: Path) -> Used:
    subprocess.run([sys.executable, "-c", WRITE, str(size), str(scratch)], check=True, cwd=INPUTS)
    engine = WasmEngine(Options(BUNDLE, ""))
    engine.evaluate("facts", json.loads((scratch / "resources.json").read_bytes()))
    return engine.used


def test_four_times_the_resources_take_little_more_than_four_times_the_work(tmp_path: Path) -> None:
    # instructions and heap are the same on every machine, so the limits can be tight
    small, large = used(1_000, tmp_path / "small"), used(4_000, tmp_path / "large")
    assert large.instructions < 4.2 * small.instructions
    assert large.heap_bytes < 4.2 * small.heap_bytes
    assert large.heap_bytes / 4_000 < 25_000
