"""The `opa` binary: real ones, missing ones, and ones that die, stall or lie."""

import shutil
import tarfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from maturity_build import opa
from maturity_gate.engine.opa import OpaEngine
from maturity_gate.engine.protocol import Options
from maturity_gate.errors import NO_VERDICT, EngineError

Fake = Callable[[str], str]


@pytest.fixture
def fake(tmp_path: Path) -> Fake:
    """Writes an `opa` that tells its version as the real one does, and then does as `body` says."""

    def write(body: str) -> str:
        script = tmp_path / "opa"
        version = 'if [ "$1" = version ]; then echo "Version: 1.22.2"; exit 0; fi'
        script.write_text(f"#!/bin/sh\n{version}\n{body}\n", encoding="utf-8")
        script.chmod(0o755)
        return str(script)

    return write


def test_gives_back_what_it_is_given(small: Options) -> None:
    engine = OpaEngine(replace(small, binary=opa.binary()))
    value = {"训练": [None, True, 1, 0.5, 'é😀\0\n"\\'], "": {}}
    assert engine.evaluate("assess", {"given": value}) == {"revision": small.revision, "given": value}
    assert engine.version == opa.version()


def test_a_missing_binary_is_named(small: Options, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EngineError, match="no OPA binary: opa is not on PATH") as refused:
        OpaEngine(small)
    assert refused.value.exit_code == NO_VERDICT
    assert refused.value.remedy.startswith("install OPA")


def test_the_environment_names_the_binary(small: Options, monkeypatch: pytest.MonkeyPatch, fake: Fake) -> None:
    monkeypatch.setenv("MATURITY_GATE_OPA", fake("echo '{}'"))
    assert OpaEngine(small).version == "1.22.2"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ('cat >/dev/null; printf \'{"result": [{"expres\'', r"opa eval gave no whole answer \(20 bytes\)"),
        ("cat >/dev/null; kill -9 $$", "opa eval was killed by signal 9"),
        ("exit 0", r"opa eval gave no whole answer \(0 bytes\)"),
        ("cat >/dev/null; printf '\\377\\376'", "opa eval gave no whole answer"),
        ("cat >/dev/null; echo '[1, 2]'", "opa eval gave an answer of an unknown form"),
        ("cat >/dev/null; echo '{\"result\": [7]}'", "opa eval gave an answer of an unknown form"),
        ("cat >/dev/null; echo '{}'", "the policies gave no answer to assess"),
        ("cat >/dev/null; echo wreck >&2; exit 3", "opa eval failed: wreck"),
        ("exit 3", "opa eval failed: it gave no reason"),
        ("exec sleep 30", "opa eval took more than 0.5 s"),
    ],
    ids=["cut off", "killed", "silent", "bytes", "list", "number", "undefined", "failed", "mute", "slow"],
)
def test_an_opa_that_breaks_gives_no_verdict(small: Options, fake: Fake, body: str, message: str) -> None:
    engine = OpaEngine(replace(small, binary=fake(body), seconds=0.5))
    with pytest.raises(EngineError, match=message) as refused:
        engine.evaluate("assess", {"given": "x" * 1_000_000})
    assert refused.value.remedy


@pytest.mark.parametrize("content", ["", "#!/nowhere/sh\n", "#!/bin/sh\necho hello\n"], ids=["empty", "lost", "other"])
def test_what_is_not_opa_is_refused(small: Options, tmp_path: Path, content: str) -> None:
    script = tmp_path / "opa"
    script.write_text(content, encoding="utf-8")
    script.chmod(0o755)
    with pytest.raises(EngineError, match=r"does not run|is not OPA"):
        OpaEngine(replace(small, binary=str(script)))


def test_a_conflict_of_rules_is_told_with_its_place_and_the_next_one_works(small: Options) -> None:
    engine = OpaEngine(replace(small, binary=opa.binary()))
    with pytest.raises(EngineError, match=r"opa eval failed: /main.rego:7:1: .* conflicting values"):
        engine.evaluate("assess", {"trouble": "conflict"})
    assert engine.evaluate("assess", {"given": 1})["given"] == 1


def test_policies_that_do_not_compile_are_told_with_their_place(small: Options, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"opa eval failed: .*main.rego:3:\d+: .*http_send"):
        asked(small, tmp_path, "assess := http_send(1)")


@pytest.mark.parametrize("call", ['http.send({"method": "get", "url": "http://127.0.0.1"})', "opa.runtime()"])
def test_rego_reaches_neither_network_nor_environment(small: Options, tmp_path: Path, call: str) -> None:
    with pytest.raises(EngineError, match="undefined function"):
        asked(small, tmp_path, f"assess := {call}")


def test_the_environment_changes_no_answer(small: Options, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"FAIL_DEFINED": "true", "PARTIAL": "true", "PACKAGE": "x", "OPTIMIZE": "1"}.items():
        monkeypatch.setenv(f"OPA_EVAL_{name}", value)
    engine = OpaEngine(replace(small, binary=opa.binary()))
    assert engine.evaluate("assess", {"given": 1})["given"] == 1


@pytest.mark.parametrize("member", ["rules.tar.gz", "opa-capabilities.json"])
def test_a_missing_file_of_the_bundle_is_named(small: Options, tmp_path: Path, member: str) -> None:
    folder = Path(shutil.copytree(small.bundle, tmp_path / "bundle"))
    (folder / member).unlink()
    with pytest.raises(EngineError, match=member):
        OpaEngine(replace(small, bundle=folder, binary=opa.binary())).evaluate("assess", {})


def asked(small: Options, folder: Path, rule: str) -> object:
    """The answer of one rule, whose bundle nobody has compiled before."""
    (folder / "main.rego").write_text(f"package maturity\n\n{rule}\n", encoding="utf-8")
    with tarfile.open(folder / "rules.tar.gz", "w:gz") as archive:
        archive.add(folder / "main.rego", "/main.rego")
    shutil.copyfile(small.bundle / "opa-capabilities.json", folder / "opa-capabilities.json")
    return OpaEngine(Options(folder, "", binary=opa.binary())).evaluate("assess", {})
