"""Put the real output of the commands that the README names below their names."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

_BLOCK = re.compile(r"(<!-- run: (maturity-gate [^\n]+) -->\n```console\n)(.*?)(```\n)", re.DOTALL)


def rendered(text: str) -> str:
    """`text` with the output of each `<!-- run: maturity-gate ... -->` in the block below it."""
    return _BLOCK.sub(lambda found: f"{found[1]}$ {found[2]}\n{_output(found[2])}{found[4]}", text)


def _output(command: str) -> str:
    arguments = [sys.executable, "-m", "maturity_gate", *command.split()[1:]]
    told = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    # versions are those of the machine that wrote it
    return re.sub(r"\nengine [^\n]+\n$", "", told)


def main() -> None:
    """Rewrite README.md."""
    readme = ROOT / "README.md"
    readme.write_text(rendered(readme.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
