"""Run the helm binary on a chart that nobody trusts: in a child process, with limits, without network or plugins."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import IO, Final

from maturity_gate.errors import CollectError
from maturity_gate.limits import CPU, MEMORY, OUTPUT, limiting

CPU_SECONDS: Final = 30
WALL_SECONDS: Final = 45
MEMORY_BYTES: Final = 4 * 1024**3
"""Address space; Go reserves about a third of it before it does anything."""
OUTPUT_BYTES: Final = 64 * 1024**2

_TOO_LARGE: Final = "the chart renders more than {} MiB"

HELM: Final = "helm"
REMEDY: Final = "install helm 3 (https://helm.sh), or name manifests that are rendered already with `rendered`"


def binary() -> str:
    """Where helm is; raises CollectError where it is not."""
    found = shutil.which(HELM)
    if found is None:
        raise CollectError("a chart is rendered by helm, which is not there", remedy=REMEDY)
    return found


def template(helm: str, chart: Path, release: str, arguments: list[str], home: Path) -> str:
    """What `helm template` writes for the chart.

    `home` is an empty directory that helm may write to. Raises CollectError where helm fails or reaches a limit.
    """
    command = [
        *[helm, "template", release, chart.name],
        # a schema may refer to any file or address, and says nothing of what is rendered
        *["--skip-schema-validation", "--skip-tests"],
        *arguments,
    ]
    with tempfile.TemporaryFile(dir=home) as out, tempfile.TemporaryFile(dir=home) as err:
        try:
            child = subprocess.Popen(
                command,
                cwd=chart.parent,
                env=_environment(home),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                start_new_session=True,
                preexec_fn=limiting({CPU: CPU_SECONDS, MEMORY: MEMORY_BYTES, OUTPUT: OUTPUT_BYTES}),
            )
        except OSError as exc:
            raise CollectError(f"helm cannot be started ({exc.strerror})", remedy=REMEDY) from exc
        try:
            code = child.wait(WALL_SECONDS)
        except subprocess.TimeoutExpired as exc:
            raise CollectError(f"helm did not finish within {WALL_SECONDS} s") from exc
        finally:
            _end(child)
        if code:
            raise CollectError(_why(code, _text(err, 64 * 1024)))
        if os.fstat(out.fileno()).st_size >= OUTPUT_BYTES:
            # Go does not end at this limit, and helm does not look whether it could write
            raise CollectError(_TOO_LARGE.format(OUTPUT_BYTES // 1024**2))
        return _text(out, OUTPUT_BYTES)


def _environment(home: Path) -> dict[str, str]:
    names = ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "PLUGINS", "REGISTRY_CONFIG", "REPOSITORY_CONFIG")
    own = {f"HELM_{name}": str(home / name.lower()) for name in names}
    nowhere = {"HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9"}
    return {**own, **nowhere, "HOME": str(home), "KUBECONFIG": str(home / "none"), "PATH": "", "GOMAXPROCS": "2"}


def _end(child: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def _why(code: int, message: str) -> str:
    match -code:
        case signal.SIGXCPU | signal.SIGKILL:
            return f"helm used more than {CPU_SECONDS} s of processor time, or was killed"
    if "out of memory" in message or "cannot allocate memory" in message:
        return f"helm needed more than {MEMORY_BYTES // 1024**3} GiB of memory"
    lines = [line.strip() for line in message.splitlines() if line.strip() and not line.startswith("WARNING")]
    told = next((line for line in lines if line.startswith("Error:")), lines[0] if lines else f"exit code {code}")
    return told.removeprefix("Error:").strip()[:2000]


def _text(file: IO[bytes], limit: int) -> str:
    file.seek(0)
    return file.read(limit).decode("utf-8", "replace")
