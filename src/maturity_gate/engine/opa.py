"""Run the policies with the `opa` binary: one process an evaluation, without network or environment for the Rego."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Final

from maturity_gate.engine.protocol import Answer, Entrypoint, Options, decoded, encoded
from maturity_gate.errors import EngineError
from maturity_gate.files import MIB
from maturity_gate.limits import MEMORY, OUTPUT, limiting

_GET_IT: Final = "install OPA from its releases page or your package manager, or leave --engine out"
_NEEDED: Final = "install OPA from its releases page or your package manager; the rules under `policies` need it"
_REINSTALL: Final = "reinstall maturity-gate"
_MEND: Final = "correct the rule; docs/own-rules.md says what may stand in it"

MEMORY_BYTES: Final = 4 * 1024**3
"""Address space for rules of the team; Go reserves about a third of it before it does anything."""
OUTPUT_BYTES: Final = 256 * MIB
"""What rules of the team may make it write; ours write some kilobytes for each resource at most."""


class OpaEngine:
    """The `opa` that MATURITY_GATE_OPA names, or the first on PATH."""

    name = "opa"

    def __init__(self, options: Options) -> None:
        wanted = options.binary or os.environ.get("MATURITY_GATE_OPA") or "opa"
        found = shutil.which(wanted)
        if not found:
            raise EngineError(
                f"no OPA binary: {wanted} is not on PATH, or not executable",
                remedy=_NEEDED if options.extra else _GET_IT,
            )
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
        if entrypoint == "facts":
            # the judgement never meets Rego of a pull request
            arguments += [word for folder in self._options.extra for word in ("--data", str(folder))]
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

    def inspect(self, folder: Path) -> dict[str, Any]:
        """What `opa inspect` says of a folder of rules, which it parses and does not evaluate; raises EngineError."""
        arguments = ["inspect", "--annotations", "--format", "json", "."]
        told: dict[str, Any] = decoded(self._run(arguments, cwd=folder).stdout, "opa inspect")
        return told

    def _run(
        self, arguments: list[str], stdin: bytes = b"", cwd: Path | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        # OPA_EVAL_DATA, OPA_EVAL_PARTIAL: each flag that is not given would be taken from the environment
        environment = {name: value for name, value in os.environ.items() if not name.upper().startswith("OPA_")}
        what = f"opa {arguments[0]}"
        try:
            # pipes have no limit, files have
            with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
                done = subprocess.run(
                    [self._binary, *arguments],
                    input=stdin,
                    stdout=out,
                    stderr=err,
                    env=environment,
                    cwd=cwd,
                    preexec_fn=limiting({MEMORY: MEMORY_BYTES, OUTPUT: OUTPUT_BYTES}) if self._options.extra else None,
                    timeout=self._options.seconds,
                    check=False,
                )
                out.seek(0)
                err.seek(0)
                done.stdout, done.stderr = out.read(), err.read()
        except subprocess.TimeoutExpired as exc:
            message = f"{what} took more than {self._options.seconds:g} s"
            raise EngineError(message, remedy="judge fewer sources at once") from exc
        except OSError as exc:
            raise EngineError(f"{self._binary} does not run ({exc.strerror})", remedy=_GET_IT) from exc
        if self._options.extra and max(len(done.stdout), len(done.stderr)) >= OUTPUT_BYTES:
            raise EngineError(f"{what} wrote more than {OUTPUT_BYTES // MIB} MiB", remedy=_MEND)
        if done.returncode < 0:
            message = f"{what} was killed by signal {-done.returncode}"
            raise EngineError(message, remedy="look whether the machine has memory enough")
        if done.returncode:
            raise self._failed(what, _message(done.stdout, done.stderr))
        return done

    def _failed(self, what: str, told: str) -> EngineError:
        """A mistake in a rule of the team is told at its place in the service, not in the copy."""
        if not self._options.extra:
            return EngineError(f"{what} failed: {told}", remedy=_REINSTALL)
        if re.search(r"out of memory|cannot allocate memory", told):
            return EngineError(f"{what} took more memory than rules may", remedy="let the rules do less at once")
        for folder in self._options.extra:
            told = told.replace(f"{folder}/", "")
        # opa inspect has no JSON for errors: a heading, then a line for each
        heading = re.compile(r"^error: (bundle \.: )?(\d+ errors? occurred: ?)?")
        placed = [heading.sub("", line) for line in told.splitlines() if re.search(r"\.rego:\d+:", line)]
        return EngineError(f"{what} failed: {placed[0]}" if placed else f"{what} failed: {told}", remedy=_MEND)


def _message(stdout: bytes, stderr: bytes) -> str:
    """OPA prints errors as text or, under --format json, as JSON; the first one says enough."""
    try:
        error: dict[str, Any] = decoded(stdout, "opa")["errors"][0]
        where = error.get("location") or {}
        place = f"{where['file']}:{where['row']}:{where['col']}: " if where.get("file") else ""
        return f"{place}{error['message']}"
    except (EngineError, LookupError, TypeError, AttributeError):
        return (stderr or stdout).decode(errors="replace").strip()[:2000] or "it gave no reason"
