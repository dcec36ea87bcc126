"""Run the policies that OPA compiled to WebAssembly, in this process.

The calls are OPA's WebAssembly ABI 1.2: https://www.openpolicyagent.org/docs/wasm. The module sees no file, no
network and no clock; its memory and its work are bounded.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import wasmtime

from maturity_gate.engine.protocol import Answer, Entrypoint, Options, decoded, encoded
from maturity_gate.errors import EngineError

MEMORY_BYTES: Final = 2 * 1024**3
FUEL: Final = 300_000_000_000
"""Instructions that one evaluation may take: a minute or two; 10,000 resources take a hundredth of it."""

_REINSTALL: Final = "reinstall maturity-gate"
_SMALLER: Final = "judge fewer sources at once, or use --engine opa"
_PAGE: Final = 64 * 1024
_STEP: Final = 1024 * 1024


class Used(NamedTuple):
    """What an evaluation took: the same on every machine, and so what tests and `bench_rules.py` can rely on."""

    instructions: int
    heap_bytes: int


class WasmEngine:
    """The compiled policies; every evaluation has an instance of its own, so that none can harm the next."""

    name = "wasm"
    used: Used
    """By the last evaluation."""

    def __init__(self, options: Options, *, memory: int = MEMORY_BYTES, fuel: int = FUEL) -> None:
        self.version = importlib.metadata.version("wasmtime")
        self._memory = memory
        self._fuel = fuel
        config = wasmtime.Config()
        config.consume_fuel = True
        # wasmtime's own cache of compiled code; with nowhere to keep it, it compiles every time
        with contextlib.suppress(wasmtime.WasmtimeError):
            config.cache = True
        self._engine = wasmtime.Engine(config)
        try:
            self._data = (options.bundle / "data.json").read_bytes()
            code = (options.bundle / "policy.wasm").read_bytes()
            self._module = wasmtime.Module(self._engine, code)
        except OSError as exc:
            raise EngineError(f"{exc.filename} cannot be read ({exc.strerror})", remedy=_REINSTALL) from exc
        except wasmtime.WasmtimeError as exc:
            raise EngineError(f"the compiled policies do not load ({_line(exc)})", remedy=_REINSTALL) from exc
        # the module asks for room for OPA's own data, and forgets that of the policies, which its code holds
        self._pages = -(-len(code) // _PAGE)

    def evaluate(self, entrypoint: Entrypoint, document: object) -> Answer:
        """The answer of `maturity/<entrypoint>`; raises EngineError where it traps or exhausts its fuel or memory."""
        text = encoded(document)
        aborted: list[str] = []
        try:
            # the memory of the instance goes before the answer is taken apart, which has its own
            answers = decoded(self._evaluated(entrypoint, text, aborted), "wasm")
        except wasmtime.Trap as exc:
            raise _stopped(exc, aborted) from exc
        except (wasmtime.WasmtimeError, KeyError) as exc:
            raise EngineError(f"the compiled policies do not start ({_line(exc)})", remedy=_REINSTALL) from exc
        if not answers:
            raise EngineError(f"the policies gave no answer to {entrypoint}", remedy=_REINSTALL)
        answer: Answer = answers[0]["result"]
        return answer

    def _evaluated(self, entrypoint: Entrypoint, text: bytes, aborted: list[str]) -> bytes:
        store = wasmtime.Store(self._engine)
        store.set_fuel(self._fuel)
        store.set_limits(memory_size=self._memory)
        instance = _Instance(store, self._module, self._pages, aborted)
        answer = instance.evaluate(entrypoint, self._data, text)
        self.used = Used(self._fuel - store.get_fuel(), instance.heap())
        return answer


class _Instance:
    """The policies in a fresh memory."""

    def __init__(self, store: wasmtime.Store, module: wasmtime.Module, pages: int, aborted: list[str]) -> None:
        imports = [_provided(store, wanted, pages, aborted) for wanted in module.imports]
        self._store = store
        self._exports = wasmtime.Instance(store, module, imports).exports(store)
        self._memory = _memory(self._exports)

    def evaluate(self, entrypoint: str, data: bytes, text: bytes) -> bytes:
        """The JSON of `[{"result": …}]`, or of `[]` where the entrypoint is undefined."""
        if asked := self._told("builtins"):
            message = f"the compiled policies ask their host for {', '.join(sorted(asked))}"
            raise EngineError(message, remedy=_REINSTALL)
        number = self._told("entrypoints")[f"maturity/{entrypoint}"]
        parsed = self._call("opa_json_parse", self._copied(data), len(data))
        if not parsed:
            raise EngineError("the data of the policies is not JSON", remedy=_REINSTALL)
        address = self._copied(text)
        heap = self.heap()
        # reserved, entrypoint, data, input, its length, heap, format (0: JSON)
        return self._read(self._call("opa_eval", 0, number, parsed, address, len(text), heap, 0))

    def heap(self) -> int:
        """Where the next value would lie: nothing is freed before the end."""
        address: int = self._call("opa_heap_ptr_get")
        return address

    def _told(self, export: str) -> dict[str, int]:
        told: dict[str, int] = decoded(self._read(self._call("opa_json_dump", self._call(export))), export)
        return told

    def _copied(self, content: bytes) -> int:
        address: int = self._call("opa_malloc", len(content))
        self._memory.write(self._store, content, address)
        return address

    def _read(self, address: int) -> bytes:
        return _read(self._store, self._memory, address)

    def _call(self, export: str, *arguments: int) -> Any:  # noqa: ANN401 - a WebAssembly function returns what it likes
        return self._exports[export](self._store, *arguments)  # type: ignore[operator]


def _provided(
    store: wasmtime.Store, wanted: wasmtime.ImportType, pages: int, aborted: list[str]
) -> wasmtime.Func | wasmtime.Memory:
    """What the host gives the module; it must not hold the store, or the two would keep each other for ever."""

    def abort(caller: wasmtime.Caller, address: int) -> None:
        aborted.append(_read(caller, _memory(caller), address).decode(errors="replace"))

    def refuse(caller: wasmtime.Caller, *arguments: int) -> int:
        raise EngineError("the compiled policies ask their host for a built-in", remedy=_REINSTALL)

    match wanted.type:
        case wasmtime.MemoryType() as kind:
            return wasmtime.Memory(store, wasmtime.MemoryType(wasmtime.Limits(kind.limits.min + pages, None)))
        case wasmtime.FuncType() as kind:
            return wasmtime.Func(store, kind, abort if wanted.name == "opa_abort" else refuse, access_caller=True)
    raise KeyError(wanted.name)


def _memory(exports: Mapping[str, object] | wasmtime.Caller) -> wasmtime.Memory:
    match exports["memory"]:
        case wasmtime.Memory() as memory:
            return memory
    raise KeyError("memory")


def _read(store: wasmtime.Store | wasmtime.Caller, memory: wasmtime.Memory, address: int) -> bytes:
    """The zero-terminated text at `address`."""
    parts: list[bytes] = []
    while part := memory.read(store, address, address + _STEP):
        text, zero, _ = part.partition(b"\0")
        parts.append(bytes(text))
        if zero:
            break
        address += _STEP
    return b"".join(parts)


def _stopped(trap: wasmtime.Trap, aborted: list[str]) -> EngineError:
    told = aborted[-1] if aborted else _line(trap)
    if trap.trap_code is wasmtime.TrapCode.OUT_OF_FUEL:
        return EngineError("the policies took more work than one run may", remedy=_SMALLER)
    if told.startswith("opa_malloc"):
        return EngineError("the policies took more memory than one run may", remedy=_SMALLER)
    if trap.trap_code is wasmtime.TrapCode.STACK_OVERFLOW:
        return EngineError("the input is nested too deep for the policies", remedy=_SMALLER)
    return EngineError(f"the policies stopped: {told}", remedy="report it with the input")


def _line(exc: Exception) -> str:
    return str(exc).split("\n", 1)[0]
