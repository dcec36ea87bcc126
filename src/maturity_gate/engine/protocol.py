"""What every engine takes and gives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias

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
    """Certificates to trust besides the system's."""
    binary: str | None = None
    """The `opa` to run, where it is not the first on PATH."""


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
