"""A command imports only what it needs: start-up is most of its time, and pre-commit pays it on every commit."""

import json
import subprocess
import sys
from pathlib import Path

COSTLY = frozenset(
    {"aiohttp", "git", "jsonschema", "opa_client", "requests", "tree_sitter", "tree_sitter_hcl", "wasmtime", "yaml"}
)

TOLD = """
import atexit, json, sys
atexit.register(lambda: json.dump(sorted(sys.modules), open(sys.argv.pop(), "w")))
from maturity_gate.cli import main
sys.exit(main(sys.argv[1:-1]))
"""


def imported(tmp_path: Path, *words: str | Path) -> set[str]:
    """The costly modules that are there when the command ends."""
    told = tmp_path / "modules.json"
    done = subprocess.run(
        [sys.executable, "-c", TOLD, *words, told], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(told.read_text())) & COSTLY


def test_version_and_help_import_nothing_costly(tmp_path: Path) -> None:
    assert imported(tmp_path, "--version") == set()
    assert imported(tmp_path, "check", "--help") == set()


def test_validate_imports_yaml_and_jsonschema_alone(tmp_path: Path, service: Path) -> None:
    assert imported(tmp_path, "validate", service / "capabilities" / "hardware.yaml") == {"yaml", "jsonschema"}
    assert imported(tmp_path, "validate", service / "maturity.yaml") == {"yaml", "jsonschema"}


def test_check_imports_no_client_of_a_server_and_no_git(tmp_path: Path, service: Path) -> None:
    assert imported(tmp_path, "check", service) == {"yaml", "jsonschema", "tree_sitter", "tree_sitter_hcl", "wasmtime"}


def test_check_without_terraform_imports_no_parser_of_it(tmp_path: Path, service: Path) -> None:
    settings = service / "maturity.yaml"
    settings.write_text(settings.read_text().replace("  live: {terraform: infra}\n", ""))
    assert imported(tmp_path, "check", service) == {"yaml", "jsonschema", "wasmtime"}


def test_catalogue_imports_nothing_costly(tmp_path: Path) -> None:
    assert imported(tmp_path, "catalogue", "--format", "json") == set()
