"""Run the policies with the `opa` binary: one process an evaluation, without network or environment for the Rego."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Any, Final

from maturity_gate.engine.protocol import Answer, Entrypoint, Options, decoded, encoded
from maturity_gate.errors import EngineError

_GET_IT: Final = "install OPA from its releases page or your package manager, or leave --engine out"
_REINSTALL: Final = "reinstall maturity-gate"


class OpaEngine:
    """The `opa` that MATURITY_GATE_OPA names, or the first on PATH."""

    name = "opa"

    def __init__(self, options: Options) -> None:
        wanted = options.binary or os.environ.get("MATURITY_GATE_OPA") or "opa"
        found = shutil.which(wanted)
        if not found:
            raise EngineError(f"no OPA binary: {wanted} is not on PATH, or not executable", remedy=_GET_IT)
        self._binary = found
        self._options = options
        told = self._run(["version"]).stdout.decode(errors="replace").split("\n", 1)[0]
        if not told.startswith("Version:"):
            raise EngineError(f"{found} is not OPA; it calls itself {told[:60]!r}", remedy=_GET_IT)
        self.version = told.removeprefix("Version:").strip()

    def evaluate(self, entrypoint: Entrypoint, document: object) -> Answer:
        """The answer of `data.maturity.<entrypoint>` to one input; raises EngineError."""
        bundle = self._options.bundle
        arguments = ["eval", "--bundle", str(bundle / "rules.tar.gz")]
        arguments += ["--capabilities", str(bundle / "opa-capabilities.json")]
        # not --strict-builtin-errors, which WebAssembly has not: a built-in that fails is undefined on every engine
        arguments += ["--stdin-input", "--format", "json", f"data.maturity.{entrypoint}"]
        answers = decoded(self._run(arguments, encoded(document)).stdout, "opa eval")
        try:
            results = answers.get("result")
            if not results:
                raise EngineError(f"the policies gave no answer to {entrypoint}", remedy=_REINSTALL)
            answer: Answer = results[0]["expressions"][0]["value"]
        except (LookupError, TypeError, AttributeError) as exc:
            raise EngineError("opa eval gave an answer of an unknown form", remedy=_GET_IT) from exc
        return answer

    def _run(self, arguments: list[str], stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        # OPA_EVAL_DATA, OPA_EVAL_PARTIAL: each flag that is not given would be taken from the environment
        environment = {name: value for name, value in os.environ.items() if not name.upper().startswith("OPA_")}
        what = f"opa {arguments[0]}"
        try:
            done = subprocess.run(
                [self._binary, *arguments],
                input=stdin,
                capture_output=True,
                env=environment,
                timeout=self._options.seconds,
                check=False,
            )
        except subprocess.TimeoutExpired as exc:
            message = f"{what} took more than {self._options.seconds:g} s"
            raise EngineError(message, remedy="judge fewer sources at once") from exc
        except OSError as exc:
            raise EngineError(f"{self._binary} does not run ({exc.strerror})", remedy=_GET_IT) from exc
        if done.returncode < 0:
            message = f"{what} was killed by signal {-done.returncode}"
            raise EngineError(message, remedy="look whether the machine has memory enough")
        if done.returncode:
            raise EngineError(f"{what} failed: {_message(done.stdout, done.stderr)}", remedy=_REINSTALL)
        return done


def _message(stdout: bytes, stderr: bytes) -> str:
    """OPA prints errors as text or, under --format json, as JSON; the first one says enough."""
    try:
        error: dict[str, Any] = decoded(stdout, "opa")["errors"][0]
        where = error.get("location") or {}
        place = f"{where['file']}:{where['row']}:{where['col']}: " if where.get("file") else ""
        return f"{place}{error['message']}"
    except (EngineError, LookupError, TypeError, AttributeError):
        return (stderr or stdout).decode(errors="replace").strip()[:2000] or "it gave no reason"
