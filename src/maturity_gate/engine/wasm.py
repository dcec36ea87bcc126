"""Run the policies that OPA compiled to WebAssembly, in this process.

The calls are OPA's WebAssembly ABI 1.2: https://www.openpolicyagent.org/docs/wasm. The module sees no file, no
network and no clock; its memory and its work are bounded.
"""

from __future__ import annotations

import importlib.metadata
import json
from typing import Any, Final

import wasmtime

from maturity_gate.engine.protocol import Answer, Entrypoint, Options
from maturity_gate.errors import EngineError

PAGE: Final = 64 * 1024
MEMORY_BYTES: Final = 2 * 1024**3
FUEL: Final = 400_000_000_000
"""Instructions that one evaluation may take: some minutes; 10,000 resources take a hundredth of it."""


class WasmEngine:
    """One instance of the compiled policies; its data is parsed once, its heap is reset for every input."""

    name = "wasm"

    def __init__(self, options: Options, *, memory: int = MEMORY_BYTES, fuel: int = FUEL) -> None:
        self.version = importlib.metadata.version("wasmtime")
        self._fuel = fuel
        self._aborted = ""
        module = _module(options)
        self._store = wasmtime.Store(module[0])
        self._store.set_fuel(fuel)
        limits = wasmtime.Limits(_needed_pages(module[1]), memory // PAGE)
        self._memory = wasmtime.Memory(self._store, wasmtime.MemoryType(limits))
        linker = wasmtime.Linker(module[0])
        linker.define(self._store, "env", "memory", self._memory)
        integer = wasmtime.ValType.i32()
        linker.define_func("env", "opa_abort", wasmtime.FuncType([integer], []), self._abort)
        linker.define_func("env", "opa_println", wasmtime.FuncType([integer], []), lambda address: None)
        for arguments in range(5):
            kind = wasmtime.FuncType([integer] * (arguments + 2), [integer])
            linker.define_func("env", f"opa_builtin{arguments}", kind, _no_builtin)
        try:
            self._exports = linker.instantiate(self._store, module[1]).exports(self._store)
            self._entrypoints: dict[str, int] = json.loads(self._text("opa_json_dump", self._call("entrypoints")))
            self._data = self._parse((options.bundle / "data.json").read_bytes())
            self._heap = self._call("opa_heap_ptr_get")
        except (wasmtime.WasmtimeError, wasmtime.Trap, OSError, ValueError) as exc:
            raise EngineError(
                f"the compiled policies do not start ({_short(exc)})", remedy="reinstall maturity-gate"
            ) from exc

    def evaluate(self, entrypoint: Entrypoint, document: object) -> Answer:
        """The answer of `maturity/<entrypoint>`; raises EngineError where it traps or exhausts its fuel or memory."""
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
        self._aborted = ""
        try:
            self._store.set_fuel(self._fuel)
            self._call("opa_heap_ptr_set", self._heap)
            address = self._room(text)
            number = self._entrypoints[f"maturity/{entrypoint}"]
            # reserved, entrypoint, data, input, its length, heap, format (0: JSON)
            heap = address + len(text)
            result = self._call("opa_eval", 0, number, self._data, address, len(text), heap, 0)
            answers = json.loads(self._read(result))
        except (wasmtime.WasmtimeError, wasmtime.Trap) as exc:
            raise self._failure(exc) from exc
        if not answers:
            raise EngineError(f"the policies gave no answer to {entrypoint}")
        answer: Answer = answers[0]["result"]
        return answer

    def _failure(self, exc: Exception) -> EngineError:
        smaller = "judge fewer sources at once, or use --engine opa"
        if "fuel" in str(exc):
            return EngineError("the policies took more work than one run may", remedy=smaller)
        if self._aborted or "out of bounds" in str(exc) or "unreachable" in str(exc):
            told = self._aborted or "memory is exhausted"
            return EngineError(f"the policies stopped: {told}", remedy=smaller)
        return EngineError(f"the policies stopped: {_short(exc)}")

    def _call(self, export: str, *arguments: int) -> Any:  # noqa: ANN401 - a WebAssembly function returns what it likes
        return self._exports[export](self._store, *arguments)  # type: ignore[operator]

    def _room(self, text: bytes) -> int:
        """Copy `text` to the end of the heap, growing the memory if it must."""
        address: int = self._call("opa_heap_ptr_get")
        lacking = address + len(text) + 8 * PAGE - self._memory.data_len(self._store)
        if lacking > 0:
            self._memory.grow(self._store, -(-lacking // PAGE))
        self._memory.write(self._store, text, address)
        return address

    def _parse(self, text: bytes) -> int:
        address: int = self._call("opa_malloc", len(text))
        self._memory.write(self._store, text, address)
        parsed: int = self._call("opa_json_parse", address, len(text))
        if not parsed:
            raise ValueError("data.json is not JSON")
        return parsed

    def _text(self, dump: str, value: int) -> str:
        return self._read(self._call(dump, value))

    def _read(self, address: int) -> str:
        """The zero-terminated text at `address`."""
        end, step = address, 64 * 1024
        size = self._memory.data_len(self._store)
        parts: list[bytes] = []
        while end < size:
            part = bytes(self._memory.read(self._store, end, min(end + step, size)))
            zero = part.find(b"\0")
            if zero >= 0:
                parts.append(part[:zero])
                break
            parts.append(part)
            end += step
        return b"".join(parts).decode()

    def _abort(self, address: int) -> None:
        self._aborted = self._read(address)


def _module(options: Options) -> tuple[wasmtime.Engine, wasmtime.Module]:
    config = wasmtime.Config()
    config.consume_fuel = True
    # wasmtime's own cache of compiled code; without a home directory to keep it in, compile every time
    try:
        config.cache = True
    except wasmtime.WasmtimeError:
        config = wasmtime.Config()
        config.consume_fuel = True
    engine = wasmtime.Engine(config)
    try:
        return engine, wasmtime.Module.from_file(engine, str(options.bundle / "policy.wasm"))
    except (wasmtime.WasmtimeError, OSError) as exc:
        raise EngineError(
            f"the compiled policies do not load ({_short(exc)})", remedy="reinstall maturity-gate"
        ) from exc


def _needed_pages(module: wasmtime.Module) -> int:
    for wanted in module.imports:
        if isinstance(wanted.type, wasmtime.MemoryType):
            return wanted.type.limits.min
    return 2


def _no_builtin(*arguments: int) -> int:
    raise EngineError("the compiled policies ask their host for a built-in", remedy="reinstall maturity-gate")


def _short(exc: BaseException) -> str:
    return str(exc).split("\n", 1)[0]
