"""Evaluate the policies: one protocol, three engines, the same answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from maturity_gate.engine.protocol import Engine, Options
from maturity_gate.errors import UsageError


def _wasm(options: Options) -> Engine:
    from maturity_gate.engine.wasm import WasmEngine

    return WasmEngine(options)


def _opa(options: Options) -> Engine:
    from maturity_gate.engine.opa import OpaEngine

    return OpaEngine(options)


def _server(options: Options) -> Engine:
    from maturity_gate.engine.server import ServerEngine

    return ServerEngine(options)


ENGINES: Final[Mapping[str, Callable[[Options], Engine]]] = {"wasm": _wasm, "opa": _opa, "server": _server}
"""How each engine is opened; each imports its own library only then."""

_COMPILED: Final[Mapping[str, str]] = {
    "wasm": "its policies were compiled ahead, without them",
    "server": "it holds the bundle, and nothing of a pull request is loaded into it",
}
"""Why an engine takes no rules but ours."""


def open_engine(name: str, options: Options) -> Engine:
    """The engine called `name`; `auto` is the server where a URL is given, else `opa` for rules of the team, else wasm.

    Raises UsageError for another name or one that cannot take the team's rules, and EngineError where the engine is
    not to be had.
    """
    if name == "auto":
        name = "server" if options.url else "opa" if options.extra else "wasm"
    if options.extra and name in _COMPILED:
        message = f"the rules under `policies` are not run by the {name} engine: {_COMPILED[name]}"
        raise UsageError(message, remedy="leave --engine and --opa-url out, or take --engine opa")
    if name not in ENGINES:
        raise UsageError(f"{name}: no such engine; there are {', '.join(sorted(ENGINES))}")
    return ENGINES[name](options)
