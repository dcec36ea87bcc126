"""Run the pinned OPA, and say how to get it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

PINNED = "1.22.2"
"""The version whose output is committed; another one compiles the same policies to other bytes."""


def binary() -> str:
    """The OPA that `$OPA` names, or the first on PATH."""
    found = shutil.which(os.environ.get("OPA", "opa"))
    if not found:
        raise SystemExit("no opa found; `make opa` installs the pinned one, or set OPA to its path")
    return found


def run(*arguments: str, cwd: Path | None = None) -> str:
    """What OPA prints; its own message and exit code where it fails."""
    done = subprocess.run([binary(), *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"opa {arguments[0]}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def version() -> str:
    """`1.22.2`."""
    return run("version").split("\n", 1)[0].removeprefix("Version:").strip()


def metadata(policies: Path) -> dict[str, dict[str, Any]]:
    """The METADATA of each package below `policies`, by its dotted path without `data.`."""
    inspected = json.loads(run("inspect", "--annotations", "--format", "json", str(policies)))
    return {
        ".".join(step["value"] for step in entry["path"][1:]): entry["annotations"]
        for entry in inspected.get("annotations", [])
        if entry["annotations"].get("scope") == "package"
    }
