"""The compiled policies in this process: big inputs, many inputs, and every way to fail."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from wasmtime import wat2wasm

from maturity_build import opa
from maturity_gate.engine import open_engine
from maturity_gate.engine.protocol import Options
from maturity_gate.engine.wasm import WasmEngine
from maturity_gate.errors import NO_VERDICT, EngineError

MIB = 1024 * 1024
OPEN_AND_ASK = """
import sys
from pathlib import Path
from maturity_gate.engine import open_engine
from maturity_gate.engine.protocol import Options
print(open_engine("wasm", Options(Path(sys.argv[1]), "")).evaluate("assess", {"given": 1})["given"])
"""


def given(engine: WasmEngine, value: object) -> Any:
    return engine.evaluate("assess", {"given": value})["given"]


def test_gives_back_what_it_is_given(small: Options) -> None:
    engine = WasmEngine(small)
    value = {"训练": [None, True, 1, 0.5, 'é😀\0\n"\\'], "": {}}
    assert engine.evaluate("assess", {"given": value}) == {"revision": small.revision, "given": value}


def test_a_big_input_and_a_big_answer_are_whole(small: Options) -> None:
    value = [{"number": number, "text": "训" * 60} for number in range(100_000)]
    assert given(WasmEngine(small), value) == value


def test_many_inputs_leave_nothing_behind(small: Options) -> None:
    engine = WasmEngine(small, memory=16 * MIB)
    answers = {len(given(engine, "x" * (2000 * number))) for number in range(250)}
    assert max(answers) == 498_000


def test_a_conflict_of_rules_is_told_with_its_place(small: Options) -> None:
    engine = WasmEngine(small)
    assert stopped(engine, "conflict") == "the policies stopped: main.rego:7:1: var assignment conflict"
    assert given(engine, 1) == 1


def test_too_much_work_stops(small: Options) -> None:
    engine = WasmEngine(small, fuel=50_000_000)
    assert stopped(engine, "work") == "the policies took more work than one run may"
    assert given(engine, 1) == 1


def test_too_much_memory_stops(small: Options) -> None:
    engine = WasmEngine(small, memory=16 * MIB)
    assert stopped(engine, "memory") == "the policies took more memory than one run may"
    with pytest.raises(EngineError, match="more memory than one run may"):
        given(engine, "x" * 20 * MIB)
    assert given(engine, 1) == 1


def test_an_input_that_nests_deep_is_read(small: Options) -> None:
    value: list[Any] = []
    for _ in range(500):
        value = [value]
    assert given(WasmEngine(small), value) == value


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800", {1, 2}, 10**5000], ids=range(5))
def test_what_json_cannot_say_is_refused(small: Options, value: object) -> None:
    with pytest.raises(EngineError, match="the policies cannot be given this input"):
        given(WasmEngine(small), value)


def test_an_entrypoint_without_an_answer_is_refused(small: Options) -> None:
    assert stopped(WasmEngine(small), "nothing") == "the policies gave no answer to assess"


@pytest.mark.parametrize("member", ["policy.wasm", "data.json"])
def test_a_missing_file_of_the_bundle_is_named(small: Options, tmp_path: Path, member: str) -> None:
    bundle = damaged(small, tmp_path)
    (bundle / member).unlink()
    with pytest.raises(EngineError, match=f"{member} cannot be read") as refused:
        WasmEngine(replace(small, bundle=bundle))
    assert (refused.value.exit_code, refused.value.remedy) == (NO_VERDICT, "reinstall maturity-gate")


@pytest.mark.parametrize(
    "damage",
    [lambda code: code[: len(code) // 2], lambda code: b"", lambda code: b"\0" * 100, lambda code: code + b"\0garbage"],
    ids=["cut off", "empty", "zeros", "longer"],
)
def test_a_corrupted_module_does_not_load(small: Options, tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    bundle = damaged(small, tmp_path)
    module = bundle / "policy.wasm"
    module.write_bytes(damage(module.read_bytes()))
    with pytest.raises(EngineError, match="the compiled policies do not load"):
        WasmEngine(replace(small, bundle=bundle))


@pytest.mark.parametrize(
    "text",
    ["(module)", '(module (import "env" "table" (table 1 funcref)))', '(module (memory (export "memory") 1))'],
)
def test_a_module_that_opa_did_not_make_does_not_start(small: Options, tmp_path: Path, text: str) -> None:
    bundle = damaged(small, tmp_path)
    (bundle / "policy.wasm").write_bytes(wat2wasm(text))
    with pytest.raises(EngineError, match="the compiled policies do not start"):
        given(WasmEngine(replace(small, bundle=bundle)), 1)


def test_corrupted_data_is_refused(small: Options, tmp_path: Path) -> None:
    bundle = damaged(small, tmp_path)
    (bundle / "data.json").write_text('{"bundle": ', encoding="utf-8")
    with pytest.raises(EngineError, match=r"the data of the policies is not JSON"):
        given(WasmEngine(replace(small, bundle=bundle)), 1)


def test_a_module_that_needs_its_host_is_refused(tmp_path: Path) -> None:
    (tmp_path / "main.rego").write_text('package maturity\n\nassess := sprintf("%d", [1])\n', encoding="utf-8")
    opa.run("build", "-b", ".", "-t", "wasm", "-e", "maturity/assess", "-o", "made.tar.gz", cwd=tmp_path)
    shutil.unpack_archive(tmp_path / "made.tar.gz", tmp_path / "made", filter="data")
    with pytest.raises(EngineError, match="ask their host for sprintf"):
        WasmEngine(Options(tmp_path / "made", "")).evaluate("assess", {})


def test_a_module_with_much_data_of_its_own_starts(tmp_path: Path) -> None:
    texts = "\n".join(f'assess contains "{number:07} {"x" * 500}"' for number in range(1000))
    (tmp_path / "main.rego").write_text(f"package maturity\n\n{texts}\n", encoding="utf-8")
    opa.run("build", "-b", ".", "-t", "wasm", "-e", "maturity/assess", "-o", "made.tar.gz", cwd=tmp_path)
    shutil.unpack_archive(tmp_path / "made.tar.gz", tmp_path / "made", filter="data")
    assert len(WasmEngine(Options(tmp_path / "made", "")).evaluate("assess", {})) == 1000


@pytest.mark.parametrize("home", ["/dev/null", "/nowhere/at/all", ""])
def test_without_a_place_for_the_cache_it_compiles(small: Options, home: str) -> None:
    process = start(small, {"HOME": home, "XDG_CACHE_HOME": "/dev/null/cache"})
    assert process.communicate(timeout=60) == ("1\n", "")


def test_processes_that_fill_one_cache_at_once_agree(small: Options, tmp_path: Path) -> None:
    running = [start(small, {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}) for _ in range(4)]
    assert [process.communicate(timeout=60) for process in running] == [("1\n", "")] * 4
    assert list((tmp_path / "cache").rglob("*"))


def test_the_engine_is_opened_by_name(small: Options) -> None:
    assert open_engine("auto", small).name == open_engine("wasm", small).name == "wasm"


def start(options: Options, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_ASK, str(options.bundle)],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def stopped(engine: WasmEngine, trouble: str) -> str:
    with pytest.raises(EngineError) as refused:
        engine.evaluate("assess", {"trouble": trouble})
    assert refused.value.remedy
    return str(refused.value)


def damaged(options: Options, folder: Path) -> Path:
    return Path(shutil.copytree(options.bundle, folder / "bundle"))
