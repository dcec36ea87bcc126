"""The hooks as pre-commit runs them, on throwaway repositories."""

import os
import subprocess
import sys
from pathlib import Path

import git
import pytest

CONFIG = """\
repos:
  - repo: {checkout}
    rev: {revision}
    hooks:
      - id: maturity-validate
      - id: maturity-gate
"""

PRE_COMMIT = Path(sys.executable).with_name("pre-commit")


@pytest.fixture(scope="session")
def environment(bare_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What pre-commit installs is kept for the session, so that only the first hook waits for it."""
    path = os.pathsep.join([str(PRE_COMMIT.parent), bare_environment["PATH"]])
    return {**bare_environment, "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")), "PATH": path}


@pytest.fixture
def hooked(service: Path, checkout: Path) -> Path:
    """A service whose configuration of pre-commit names both hooks of this tree."""
    with git.Repo(checkout) as hooks:
        config = CONFIG.format(checkout=checkout, revision=hooks.head.commit.hexsha)
    (service / ".pre-commit-config.yaml").write_text(config)
    with git.Repo(service) as repository:
        repository.index.add(".pre-commit-config.yaml")
        repository.index.commit("hooks")
    return service


def pre_commit(service: Path, environment: dict[str, str], *words: str | Path) -> subprocess.CompletedProcess[str]:
    """What pre-commit says in a repository."""
    command = [PRE_COMMIT, *words, "--color=never"]
    return subprocess.run(command, cwd=service, env=environment, capture_output=True, text=True, check=False)


def staged(service: Path, name: str, old: str, new: str) -> None:
    """Change one file and stage the change."""
    text = (service / name).read_text()
    assert old in text
    (service / name).write_text(text.replace(old, new))
    with git.Repo(service) as repository:
        repository.git.add(name)


def test_try_repo_passes_both_hooks_on_a_service_that_meets_its_target(
    reference: Path, checkout: Path, environment: dict[str, str]
) -> None:
    done = pre_commit(reference, environment, "try-repo", checkout, "--all-files")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert [line.partition(".")[0] for line in lines if line.endswith("Passed")] == [
        "maturity-gate",
        "maturity-validate",
    ]


def test_validate_passes_on_a_declaration_that_fits(hooked: Path, environment: dict[str, str]) -> None:
    staged(hooked, "capabilities/hardware.yaml", "400", "800")
    done = pre_commit(hooked, environment, "run", "maturity-validate")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == f"{'maturity-validate':.<73}Passed"


def test_validate_names_the_place_of_a_misspelt_key_and_the_right_one(
    hooked: Path, environment: dict[str, str]
) -> None:
    staged(hooked, "capabilities/hardware.yaml", "port_speed_gbe", "port_sped_gbe")
    done = pre_commit(hooked, environment, "run", "maturity-validate")
    assert done.returncode == 1
    assert "- exit code: 2" in done.stdout
    assert (
        "capabilities/hardware.yaml:6:9: training_fabric.port_sped_gbe: unknown key; did you mean port_speed_gbe?"
    ) in done.stdout.splitlines()


def test_validate_tells_the_mistakes_of_settings_too(hooked: Path, environment: dict[str, str]) -> None:
    staged(hooked, "maturity.yaml", "provides: [platform]", "provides: [platforms]")
    done = pre_commit(hooked, environment, "run", "maturity-validate")
    assert done.returncode == 1
    assert "maturity.yaml:2:12: " in done.stdout
    assert "did you mean platform?" in done.stdout


def test_neither_hook_runs_when_nothing_it_reads_changed(hooked: Path, environment: dict[str, str]) -> None:
    (hooked / "README").write_text("A small service.\n")
    with git.Repo(hooked) as repository:
        repository.git.add("README")
    done = pre_commit(hooked, environment, "run")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.rpartition("(")[2] for line in done.stdout.splitlines()] == ["no files to check)Skipped"] * 2


def test_manifests_concern_the_gate_and_not_the_schema(hooked: Path, environment: dict[str, str]) -> None:
    staged(hooked, "deploy/tenants.yaml", "team-search", "team-chat")
    done = pre_commit(hooked, environment, "run")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line[-7:].lstrip(".") for line in done.stdout.splitlines()] == ["Skipped", "Passed"]


def test_gate_refuses_a_commit_below_the_target(hooked: Path, environment: dict[str, str]) -> None:
    staged(hooked, "maturity.yaml", "service: small\n", "service: small\ntarget: basic\n")
    done = pre_commit(hooked, environment, "run", "maturity-gate")
    assert done.returncode == 1
    assert "- exit code: 1" in done.stdout
    assert "REFUSED  small: no level" in done.stdout
