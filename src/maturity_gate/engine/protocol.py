"""What every engine takes and gives."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias

from maturity_gate.errors import EngineError

Entrypoint: TypeAlias = Literal["assess", "facts"]

Answer: TypeAlias = dict[str, Any]
"""`{"revision", "outcomes"}` or `{"revision", "facts"}`, as `policies/main.rego` builds it."""


@dataclass(frozen=True, slots=True)
class Options:
    """What any of the engines may need to know."""

    bundle: Path
    """The directory of the generated files."""
    revision: str
    """The state of the policies that the answer must come from."""
    seconds: float = 60.0
    """How long one evaluation may take."""
    url: str | None = None
    """Where an OPA server listens: `https://opa.internal:8181`."""
    token: str | None = None
    ca_file: str | None = None
    """Certificates to trust in place of the usual ones."""
    binary: str | None = None
    """The `opa` to run, where it is not the first on PATH."""
    extra: tuple[Path, ...] = ()
    """Folders with fact rules of the team, and nothing else; only the `opa` engine takes them."""


class Engine(Protocol):
    """Something that evaluates the policies."""

    @property
    def name(self) -> str:
        """`wasm`, `opa` or `server`."""

    @property
    def version(self) -> str:
        """The version of what evaluates, for the report."""

    def evaluate(self, entrypoint: Entrypoint, document: object) -> Answer:
        """The answer of one entrypoint to one input; raises EngineError."""


def encoded(document: object) -> bytes:
    """One input as JSON; raises EngineError for what JSON in UTF-8 cannot say: infinity, half a surrogate pair."""
    try:
        return json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (ValueError, TypeError, RecursionError) as exc:
        message = f"the policies cannot be given this input ({exc})"
        raise EngineError(message, remedy="leave out what is neither text nor a finite number") from exc


def decoded(answer: bytes, source: str) -> Any:  # noqa: ANN401 - nothing is known of an answer before it is looked at
    """What an engine printed; raises EngineError where it is no JSON, as after it broke off."""
    try:
        return json.loads(answer)
    except (ValueError, RecursionError) as exc:
        message = f"{source} gave no whole answer ({len(answer)} bytes)"
        raise EngineError(message, remedy="run it again, and look whether the machine has memory enough") from exc
