"""Run the policies with the `opa` binary: one process an evaluation, without network or environment for the Rego."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

from maturity_gate.engine.protocol import Answer, Entrypoint, Options
from maturity_gate.errors import EngineError

HOW_TO_GET_IT = "install OPA from its releases page or your package manager, or leave --engine out"


class OpaEngine:
    """The `opa` that `--opa`, MATURITY_GATE_OPA or PATH names."""

    name = "opa"

    def __init__(self, options: Options) -> None:
        wanted = options.binary or os.environ.get("MATURITY_GATE_OPA") or "opa"
        found = shutil.which(wanted)
        if not found:
            raise EngineError(f"no OPA binary: {wanted} is not on PATH", remedy=HOW_TO_GET_IT)
        self._binary = found
        self._options = options
        told = self._run(["version"], b"").split("\n", 1)[0]
        self.version = told.removeprefix("Version:").strip()

    def evaluate(self, entrypoint: Entrypoint, document: object) -> Answer:
        """The answer of `data.maturity.<entrypoint>` to one input; raises EngineError."""
        bundle = self._options.bundle
        arguments = ["eval", "--bundle", str(bundle / "rules.tar.gz")]
        arguments += ["--capabilities", str(bundle / "opa-capabilities.json")]
        arguments += ["--stdin-input", "--format", "json", "--strict-builtin-errors", f"data.maturity.{entrypoint}"]
        text = self._run(arguments, json.dumps(document, ensure_ascii=False).encode())
        try:
            answers = json.loads(text)
        except ValueError as exc:
            raise EngineError(f"opa eval printed no whole answer ({len(text)} characters)") from exc
        if "errors" in answers:
            raise EngineError(f"the policies could not be evaluated: {answers['errors'][0]['message']}")
        if "result" not in answers:
            raise EngineError(f"the policies gave no answer to {entrypoint}", remedy="reinstall maturity-gate")
        answer: Answer = answers["result"][0]["expressions"][0]["value"]
        return answer

    def _run(self, arguments: list[str], stdin: bytes) -> str:
        command = [self._binary, *arguments]
        try:
            done = subprocess.run(command, input=stdin, capture_output=True, timeout=self._options.seconds, check=False)
        except subprocess.TimeoutExpired as exc:
            message = f"opa {arguments[0]} took more than {self._options.seconds:g} s"
            raise EngineError(message, remedy="judge fewer sources at once") from exc
        except OSError as exc:
            raise EngineError(f"{self._binary} does not run ({exc.strerror})", remedy=HOW_TO_GET_IT) from exc
        if done.returncode < 0:
            raise EngineError(f"opa {arguments[0]} was killed by signal {-done.returncode}")
        if done.returncode:
            told = (done.stderr or done.stdout).decode(errors="replace").strip()
            raise EngineError(f"opa {arguments[0]} failed: {_message(told)}")
        return done.stdout.decode(errors="replace")


def _message(told: str) -> str:
    """OPA prints errors as text or, under --format json, as JSON."""
    try:
        return str(json.loads(told)["errors"][0]["message"])
    except (ValueError, LookupError, TypeError):
        return told[:2000]
