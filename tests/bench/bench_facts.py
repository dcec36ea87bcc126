"""Evaluate the fact rules once and print the seconds that it took: `python bench_facts.py ENGINE INPUT`.

Starting Python and opening the engine are not in the time; the peak memory of this process has everything.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path

from maturity_gate import catalogue
from maturity_gate.engine import open_engine
from maturity_gate.engine.protocol import Options
from maturity_gate.files import BUNDLE


def main(name: str, file: Path) -> None:
    """Print seconds."""
    # as the command does
    gc.disable()
    document = json.loads(file.read_bytes())
    engine = open_engine(name, Options(BUNDLE, catalogue.load().revision))
    start = time.perf_counter()
    answer = engine.evaluate("facts", document)
    seconds = time.perf_counter() - start
    if not any(rule["facts"] for rule in answer["facts"].values()):
        raise SystemExit("the rules found nothing, so there is nothing to measure")
    sys.stdout.write(f"{seconds}\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
