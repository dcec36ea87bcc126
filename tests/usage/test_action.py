"""The action: its script as a step of a job, the whole of it under act, and the workflows under their linter."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import git
import pytest
import yaml

ROOT = Path(__file__).parents[2]
GITHUB = ROOT / ".github"
SHELLCHECK = Path(sys.executable).with_name("shellcheck")
BASH = "/bin/bash"

EARLIER = "What an earlier step had to say.\n"
HOSTILE = ["$(touch pwned)", "`touch pwned`", "; touch pwned", '"; touch pwned; "', "a\ntouch pwned", "--help", "-h"]
"""Inputs that would be code, or flags, if anything took them for more than words."""

LINTED = """\
on: pull_request
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: ./
        with: {{{name}: value}}
"""

ACT = """\
on: pull_request
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v0
      - uses: ./gate
        id: hostile
        continue-on-error: true
        with:
          directory: $(touch pwned)
          target: ; touch pwned
      - uses: ./gate
        id: refused
        continue-on-error: true
        with:
          directory: service
          target: basic
      - uses: ./gate
        id: passed
        with:
          directory: service
      - run: |
          echo "outcomes ${{ steps.hostile.outcome }} ${{ steps.refused.outcome }} ${{ steps.passed.outcome }}"
          echo "pwned: $(find . -name pwned | wc -l)"
"""


@pytest.fixture(scope="session")
def runner_temp(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A job's directory for temporary files; the steps of a job share it, so the first one installs for all."""
    return tmp_path_factory.mktemp("runner-temp")


@pytest.fixture
def environment(bare_environment: dict[str, str], runner_temp: Path, tmp_path: Path) -> dict[str, str]:
    """What a runner and action.yml give to the script, all inputs unset."""
    (tmp_path / "summary.md").write_text(EARLIER)
    return {
        **bare_environment,
        "PATH": os.pathsep.join([f"{sys.base_prefix}/bin", bare_environment["PATH"]]),
        "RUNNER_TEMP": str(runner_temp),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "INPUT_DIRECTORY": ".",
        "INPUT_TARGET": "",
        "INPUT_FLOOR": "",
        "INPUT_LANG": "en",
    }


def gate(checkout: Path, workspace: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """The script as a step of a job whose workspace this is."""
    command = [BASH, str(checkout / ".github" / "gate.sh")]
    return subprocess.run(command, cwd=workspace, env=environment, capture_output=True, text=True, check=False)


def summary(environment: dict[str, str]) -> str:
    """What the page of the run shows."""
    return Path(environment["GITHUB_STEP_SUMMARY"]).read_text()


def markdown(runner_temp: Path, workspace: Path, *words: str) -> str:
    """The report that the installed command gives when nobody adds a flag."""
    [python] = runner_temp.glob("maturity-gate-*/bin/python")
    command = [str(python), "-m", "maturity_gate", "check", "--format", "markdown", *words]
    return subprocess.run(command, cwd=workspace, capture_output=True, text=True, check=False).stdout


def add(service: Path, line: str) -> None:
    """Say one more thing in maturity.yaml."""
    with (service / "maturity.yaml").open("a") as file:
        file.write(f"{line}\n")


def test_gate_passes_and_appends_the_report_to_the_summary(
    checkout: Path, reference: Path, runner_temp: Path, environment: dict[str, str]
) -> None:
    done = gate(checkout, reference, environment)
    assert done.returncode == 0, done.stdout + done.stderr
    report = markdown(runner_temp, reference)
    assert "chat-platform" in report
    assert summary(environment) == EARLIER + report


def test_gate_refuses_by_maturity_yaml_alone_where_no_input_is_set(
    checkout: Path, service: Path, runner_temp: Path, environment: dict[str, str]
) -> None:
    add(service, "target: basic")
    add(service, "floor: derived")
    done = gate(checkout, service, environment)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "basic is demanded, at floor derived" in done.stdout
    assert summary(environment) == EARLIER + markdown(runner_temp, service)


def test_inputs_win_over_maturity_yaml(
    checkout: Path, service: Path, runner_temp: Path, environment: dict[str, str]
) -> None:
    add(service, "target: basic")
    environment |= {"INPUT_TARGET": "deep", "INPUT_FLOOR": "measured", "INPUT_LANG": "zh"}
    done = gate(checkout, service, environment)
    assert done.returncode == 1, done.stdout + done.stderr
    words = ["--target", "deep", "--floor", "measured", "--lang", "zh"]
    assert summary(environment) == EARLIER + markdown(runner_temp, service, *words)


def test_wrong_input_leaves_no_part_of_a_summary_and_none_of_an_earlier_step(
    checkout: Path, service: Path, environment: dict[str, str]
) -> None:
    assert gate(checkout, service, environment).returncode == 0
    before = summary(environment)
    add(service, "targets: basic")
    done = gate(checkout, service, environment)
    assert done.returncode == 2
    assert "maturity.yaml:7:1: targets: unknown key; did you mean target?" in done.stderr
    assert summary(environment) == before


def test_no_verdict_is_not_a_refusal(checkout: Path, service: Path, environment: dict[str, str]) -> None:
    add(service, "engine: opa")
    done = gate(checkout, service, environment)
    assert done.returncode == 3
    assert summary(environment) == EARLIER


@pytest.mark.parametrize("name", ["DIRECTORY", "TARGET", "FLOOR", "LANG"])
@pytest.mark.parametrize("value", HOSTILE)
def test_inputs_are_words_and_never_code(
    checkout: Path, service: Path, environment: dict[str, str], name: str, value: str
) -> None:
    done = gate(checkout, service, {**environment, f"INPUT_{name}": value})
    assert done.returncode == 2, done.stdout + done.stderr
    assert list(service.rglob("pwned*")) == []
    assert summary(environment) == EARLIER


@pytest.mark.parametrize("name", ["-service", "--target=deep", "a service; $(touch pwned)"])
def test_directories_may_have_any_name(
    checkout: Path, service: Path, tmp_path: Path, environment: dict[str, str], name: str
) -> None:
    workspace = tmp_path / "workspace"
    shutil.copytree(service, workspace / name)
    done = gate(checkout, workspace, {**environment, "INPUT_DIRECTORY": name})
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(workspace.rglob("pwned*")) == []


def test_service_cannot_put_its_own_modules_into_its_judge(
    checkout: Path, service: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    for module in ("json", "venv", "pip", "yaml", "maturity_gate", "sitecustomize"):
        (service / f"{module}.py").write_text("open('pwned', 'w').close()\nraise SystemExit(0)\n")
    add(service, "target: basic")
    (tmp_path / "temp").mkdir()
    fresh = {**environment, "PYTHONPATH": str(service), "RUNNER_TEMP": str(tmp_path / "temp")}
    done = gate(checkout, service, fresh)
    assert done.returncode == 1, done.stdout + done.stderr
    assert list(service.rglob("pwned*")) == []


def test_second_step_of_a_job_installs_nothing(checkout: Path, service: Path, environment: dict[str, str]) -> None:
    assert gate(checkout, service, environment).returncode == 0
    offline = {**environment, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": ""}
    assert gate(checkout, service, offline).returncode == 0


def test_report_is_no_command_to_the_runner(checkout: Path, service: Path, environment: dict[str, str]) -> None:
    lines = gate(checkout, service, environment).stdout.splitlines()
    token = lines[0].removeprefix("::stop-commands::")
    assert len(token) == 32
    assert lines[-1] == f"::{token}::"
    assert token not in "\n".join(lines[1:-1])


def test_failed_installation_is_no_verdict(service: Path, environment: dict[str, str], tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    (broken / "src").mkdir(parents=True)
    (broken / "pyproject.toml").write_text("[project\n")
    shutil.copytree(GITHUB, broken / ".github")
    done = gate(broken, service, environment)
    assert done.returncode == 3
    assert done.stdout == "::error title=maturity-gate::maturity-gate could not be installed; pip says why above\n"
    assert summary(environment) == EARLIER


def test_no_python_is_no_verdict_and_the_remedy_is_told(
    checkout: Path, service: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "bin").mkdir()
    for tool in ("dirname", "mktemp", "rm"):
        (tmp_path / "bin" / tool).symlink_to(str(shutil.which(tool)))
    done = gate(checkout, service, {**environment, "PATH": str(tmp_path / "bin")})
    assert done.returncode == 3
    assert "no Python 3.11 or later on PATH; add actions/setup-python before this step" in done.stdout


def test_script_leaves_nothing_behind_but_what_it_installed(
    checkout: Path, service: Path, runner_temp: Path, environment: dict[str, str]
) -> None:
    assert gate(checkout, service, environment).returncode == 0
    assert list(runner_temp.glob("maturity-gate-run.*")) == []
    with git.Repo(service) as repository:
        assert repository.git.status("--porcelain") == ""


def tool(name: str) -> str:
    """Where a tool that `make tools` installs is; its lack is a failure, not a reason to skip."""
    found = shutil.which(name)
    assert found, f"{name} is not on PATH; run `make test`, or `make tools` and add .tools/bin to PATH"
    return found


def test_workflows_are_clean() -> None:
    command = [tool("actionlint"), "-shellcheck", str(SHELLCHECK)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(("name", "code"), [("directory", 0), ("target", 0), ("directori", 1)])
def test_action_is_one_that_the_linter_can_read(tmp_path: Path, name: str, code: int) -> None:
    (tmp_path / ".github" / "workflows").mkdir(parents=True)
    (tmp_path / ".github" / "workflows" / "gate.yml").write_text(LINTED.format(name=name))
    shutil.copy(ROOT / "action.yml", tmp_path)
    with git.Repo.init(tmp_path):
        done = subprocess.run([tool("actionlint")], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    assert ('input "directori" is not defined in action "maturity-gate"' in done.stdout) == bool(code)


def test_scripts_are_clean() -> None:
    scripts = [GITHUB / "gate.sh", ROOT / ".ci" / "run"]
    command: list[str | Path] = [SHELLCHECK, "--enable=all", "--exclude=SC2250,SC2292", *scripts]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_workflows_pin_the_actions_they_use_and_the_action_uses_none() -> None:
    steps = [
        step
        for path in (GITHUB / "workflows").glob("*.yml")
        for job in yaml.safe_load(path.read_text())["jobs"].values()
        for step in job["steps"]
    ]
    used = {step["uses"] for step in steps if "uses" in step}
    assert "./" in used
    for name in used - {"./"}:
        assert len(bytes.fromhex(name.partition("@")[2])) == 20, f"{name}: pin it by its commit"
    [step] = yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]
    assert "uses" not in step
    assert "${{" not in step["run"]


def act(root: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """All jobs of a pull request on this repository, on this machine instead of in a container."""
    command = [tool("act"), "pull_request", "--platform", "ubuntu-latest=-self-hosted"]
    started = {name: value for name, value in environment.items() if not name.startswith(("INPUT_", "GITHUB_"))}
    return subprocess.run(command, cwd=root, env=started, capture_output=True, text=True, check=False)


def test_act_runs_the_action_and_its_inputs_stay_words(
    checkout: Path, service: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    repository = tmp_path / "repository"
    shutil.copytree(checkout, repository / "gate", ignore=shutil.ignore_patterns(".git", "tests", "policies"))
    shutil.copytree(service, repository / "service", ignore=shutil.ignore_patterns(".git"))
    (repository / ".github" / "workflows").mkdir(parents=True)
    (repository / ".github" / "workflows" / "gate.yml").write_text(ACT)
    with git.Repo.init(repository) as made:
        made.git.add("--all")
        made.index.commit("a service with a gate")
    done = act(repository, environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "outcomes failure failure success" in done.stdout
    assert "pwned: 0" in done.stdout
    codes = [line[-1] for line in done.stdout.splitlines() if "exit status" in line]
    assert codes == ["2", "1"]


def test_act_runs_the_gate_of_this_repository(checkout: Path, environment: dict[str, str], tmp_path: Path) -> None:
    """Only its own workflow of the gate: ci.yml would run these tests again."""
    repository = tmp_path / "repository"
    shutil.copytree(checkout, repository)
    (repository / ".github" / "workflows" / "ci.yml").unlink()
    done = act(repository, environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "chat-platform" in done.stdout
