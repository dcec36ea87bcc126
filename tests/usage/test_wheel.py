"""The wheel by itself: in a clean environment, without this checkout, without OPA, it judges a service."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from maturity_gate import __version__

PACKAGE = "maturity_gate"


def ran(*command: str | Path, cwd: Path, env: Mapping[str, str]) -> str:
    """The output of a command that must succeed."""
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(checkout: Path, bare_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    words: list[str | Path] = ["wheel", "--quiet", "--no-deps", "--wheel-dir", target, checkout]
    ran(sys.executable, "-m", "pip", *words, cwd=target, env=bare_environment)
    [built] = target.iterdir()
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, bare_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of programs of a virtual environment that the wheel is installed into."""
    place = tmp_path_factory.mktemp("clean") / "venv"
    ran(sys.executable, "-m", "venv", "--without-pip", place, cwd=place.parent, env=bare_environment)
    into: list[str | Path] = ["--python", place / "bin" / "python", "install", "--quiet", "--no-compile", wheel]
    ran(sys.executable, "-m", "pip", *into, cwd=place.parent, env=bare_environment)
    return place / "bin"


def test_wheel_carries_what_a_run_needs_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    needed = {"bundle/policy.wasm", "bundle/data.json", "bundle/rules.tar.gz", "bundle/opa-capabilities.json"}
    needed |= {"bundle/catalogue.json", "bundle/schemas.json", "py.typed", "__main__.py"}
    assert {f"{PACKAGE}/{name}" for name in needed} <= names
    assert {name.partition("/")[0] for name in names} == {PACKAGE, f"{PACKAGE}-{__version__}.dist-info"}
    assert [name for name in names if "test" in name.lower() or name.endswith((".pyc", ".rego"))] == []
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_both_ways_to_start_it_tell_the_same_version(
    programs: Path, tmp_path: Path, bare_environment: dict[str, str]
) -> None:
    command = ran(programs / "maturity-gate", "--version", cwd=tmp_path, env=bare_environment)
    module = ran(programs / "python", "-m", PACKAGE, "--version", cwd=tmp_path, env=bare_environment)
    assert command == module == f"maturity-gate {__version__}\n"


def test_installed_package_is_not_this_checkout(
    programs: Path, tmp_path: Path, bare_environment: dict[str, str]
) -> None:
    told = f"import {PACKAGE}; print({PACKAGE}.__file__)"
    place = Path(ran(programs / "python", "-c", told, cwd=tmp_path, env=bare_environment).strip())
    assert place.is_relative_to(programs.parent)


def test_check_reads_terraform_and_kubernetes_and_judges_with_wasm(
    programs: Path, service: Path, tmp_path: Path, bare_environment: dict[str, str]
) -> None:
    printed = ran(programs / "maturity-gate", "check", service, "--format", "json", cwd=tmp_path, env=bare_environment)
    report = json.loads(printed)
    assert report["engine"]["name"] == "wasm"
    assert report["gate"] == {"passed": True, "reasons": []}
    assert len(report["indicators"]) == 193
    assert report["floors"]["claimed"]["indicated_level"] is None


def test_collect_finds_the_place_of_each_fact_in_both_sources(
    programs: Path, service: Path, tmp_path: Path, bare_environment: dict[str, str]
) -> None:
    printed = ran(
        programs / "maturity-gate", "collect", service, "--format", "json", cwd=tmp_path, env=bare_environment
    )
    collected = json.loads(printed)
    assert [(one["name"], one["kind"], one["resources"]) for one in collected["sources"]] == [
        ("live", "terraform", 1),
        ("cluster", "kubernetes", 2),
    ]
    files = {place["file"] for fact in collected["facts"] for place in fact["locations"]}
    assert files == {"infra/storage.tf", "deploy/tenants.yaml"}


def test_without_opa_its_engine_says_how_to_get_it(
    programs: Path, service: Path, tmp_path: Path, bare_environment: dict[str, str]
) -> None:
    command: list[str | Path] = [programs / "maturity-gate", "check", service, "--engine", "opa"]
    done = subprocess.run(command, cwd=tmp_path, env=bare_environment, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "no OPA binary" in done.stderr
    assert "help: install OPA" in done.stderr
