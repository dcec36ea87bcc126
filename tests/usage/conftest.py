"""What the tests of hooks, action and wheel stand on: the tree as it is now, and small services."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import git
import pytest

ROOT = Path(__file__).parents[2]

SMALL: Mapping[str, str] = {
    "maturity.yaml": """\
service: small
provides: [platform]
capabilities: [capabilities/*.yaml]
sources:
  live: {terraform: infra}
  cluster: {kubernetes: [deploy/*.yaml]}
""",
    "capabilities/hardware.yaml": """\
platform:
  hardware:
    network:
      training_fabric:
        provided_by: RoCE v2 leaf-spine
        port_speed_gbe: 400
""",
    "infra/storage.tf": """\
resource "aws_efs_file_system" "home" {
  creation_token = "home"
  encrypted      = true
}
""",
    "deploy/tenants.yaml": """\
apiVersion: v1
kind: Namespace
metadata: {name: team-search}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: nothing-enters, namespace: team-search}
spec:
  podSelector: {}
  policyTypes: [Ingress]
""",
}
"""A service without a target, from which no level is reached."""


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository as `uses:` and `repos:` would fetch it, with what is not committed yet."""
    copy = tmp_path_factory.mktemp("checkout")
    with git.Repo(ROOT) as repository:
        names = repository.git.ls_files("--cached", "--others", "--exclude-standard", "-z").split("\0")
    for name in names:
        if name and (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    _commit(copy)
    return copy


@pytest.fixture
def service(tmp_path: Path) -> Path:
    """A git repository with a small service that nothing is wrong with."""
    root = tmp_path / "service"
    for name, text in SMALL.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    _commit(root)
    return root


@pytest.fixture(scope="session")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A git repository with the reference service at its top, which meets its own target."""
    root = tmp_path_factory.mktemp("reference")
    shutil.copytree(ROOT / "evidence" / "reference", root, dirs_exist_ok=True)
    _commit(root)
    return root


@pytest.fixture(scope="session")
def bare_environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment with nothing of this checkout in it: no PYTHONPATH, no OPA, another home.

    What reaches the package index stays: certificates, proxies, pip's own settings.
    """
    home = tmp_path_factory.mktemp("home")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.startswith(("PIP_", "SSL_")) or "proxy" in name.lower()
    }
    return {
        **kept,
        "HOME": str(home),
        "PATH": os.defpath,
        "LC_ALL": "C.UTF-8",
        "TMPDIR": str(home),
        "PIP_NO_COMPILE": "1",
    }


def _commit(root: Path) -> None:
    """Commit everything below `root`, which need not be a repository yet."""
    actor = git.Actor("A tester", "tester@example.invalid")
    with git.Repo.init(root) as repository:
        repository.git.add("--all")
        repository.index.commit("as it stands", author=actor, committer=actor)
