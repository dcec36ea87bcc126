"""`check`: exit codes, streams, formats and languages."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Service = Callable[[Mapping[str, str]], Path]

GOLDEN = Path(__file__).parents[1] / "golden"
SPEED = "platform: {hardware: {network: {training_fabric: {provided_by: RoCE v2, port_speed_gbe: 100}}}}\n"


@pytest.mark.parametrize(
    ("arguments", "code", "first"),
    [
        ([], 0, "NO TARGET  gateway: no level"),
        (["--target", "basic"], 1, "REFUSED  gateway: no level"),
        (["--target", "basic", "--floor", "derived", "--lang", "zh"], 1, "未通过  gateway：未达级"),
    ],
)
def test_the_exit_code_is_the_verdict(run: Run, service: Service, arguments: list[str], code: int, first: str) -> None:
    done = run("check", service({}), *arguments)
    assert (done.returncode, done.stdout.split("\n")[0], done.stderr) == (code, first, "")


def test_a_target_that_is_reached_passes(run: Run) -> None:
    reference = Path(__file__).parents[2] / "evidence" / "reference"
    done = run("check", reference, "--target", "basic", "--floor", "claimed")
    assert (done.returncode, done.stdout.split(" ")[0], done.stderr) == (0, "PASSED", "")


def test_here_is_the_service_where_none_is_named(run: Run, service: Service) -> None:
    assert run("check", cwd=service({})).returncode == 0


def test_places_can_be_followed_from_where_the_command_runs(run: Run, service: Service, tmp_path: Path) -> None:
    root = service({"capabilities/network.yaml": SPEED})
    assert "\n              service/capabilities/network.yaml:1:73: training_fabric" in run("check", "service").stdout
    assert "\n              capabilities/network.yaml:1:73: training_fabric" in run("check", ".", cwd=root).stdout
    assert f"{root}/capabilities/network.yaml:1:73: " in run("check", root, cwd=tmp_path).stdout


def test_formats_go_to_stdout_and_to_files(run: Run, service: Service, tmp_path: Path) -> None:
    (tmp_path / "report.md").write_text("old", encoding="utf-8")
    formats = ["--format", "json", "--format", "text=report.txt", "--format", "markdown=report.md"]
    done = run("check", service({}), *formats)
    assert done.returncode == 0
    assert json.loads(done.stdout)["service"] == {"name": "gateway", "provides": ["platform"]}
    assert (tmp_path / "report.txt").read_text(encoding="utf-8").startswith("NO TARGET  gateway")
    assert (tmp_path / "report.md").read_text(encoding="utf-8").startswith("## ℹ️ NO TARGET · gateway")


def test_a_report_to_a_file_alone_leaves_stdout_empty(run: Run, service: Service, tmp_path: Path) -> None:
    done = run("check", service({}), "--format", "json=report.json")
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["gate"]["passed"]


def test_stdout_may_be_named_as_a_file(run: Run, service: Service) -> None:
    done = run("check", service({}), "--format", "json=/dev/stdout")
    assert json.loads(done.stdout)["gate"] == {"passed": True, "reasons": []}
    assert not Path("/dev/stdout").is_file() or Path("/dev/stdout").is_symlink()


def test_the_same_input_gives_the_same_bytes(run: Run) -> None:
    service = GOLDEN / "service"
    first, second = (run("check", service, "--format", "json", PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first.stdout == second.stdout
    assert first.returncode == second.returncode == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_that_lacks_a_character_shows_its_code(run: Run, service: Service, encoding: str) -> None:
    done = run("check", service({}), "--lang", "zh", PYTHONIOENCODING=encoding)
    assert done.returncode == 0
    assert done.stdout.startswith(r"\u672a\u8bbe\u76ee\u6807  gateway")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "yaml"], "yaml: no such format; there are json, markdown, text"),
        (["--format", "json="], "json=: names no file"),
        (
            ["--format", "json", "--format", "text"],
            "two formats for stdout; give all but one a file, as in --format json=report.json",
        ),
        (["--format", "json=none/report.json"], "none/report.json: cannot be written (No such file or directory)"),
        (["--as-of", "yesterday"], "yesterday: not a day; write it as 2026-11-23"),
        (["--engine", "server", "--opa-url", "ftp://x"], "--opa-url ftp://x: not the URL of a server"),
    ],
)
def test_a_wrong_word_is_told(run: Run, service: Service, arguments: list[str], message: str) -> None:
    done = run("check", service({}), *arguments)
    assert (done.returncode, done.stdout, done.stderr.split("\n")[0]) == (2, "", message)


@pytest.mark.parametrize("arguments", [["--target", "high"], ["--floor", "low"], ["--lang", "fr"], ["--engine", "x"]])
def test_a_choice_that_there_is_not_lists_those_that_there_are(run: Run, arguments: list[str]) -> None:
    done = run("check", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "invalid choice" in done.stderr


MISTAKES: dict[str, tuple[Mapping[str, str], str]] = {
    "an unknown key": (
        {"capabilities/network.yaml": SPEED.replace("port_speed", "port_sped")},
        "service/capabilities/network.yaml:1:73: training_fabric.port_sped_gbe: unknown key;"
        " did you mean port_speed_gbe?\n",
    ),
    "broken settings": (
        {"maturity.yaml": "service: ["},
        "service/maturity.yaml:2:1: not YAML: did not find expected node content\n",
    ),
    "a pattern that leaves": (
        {"maturity.yaml": "service: s\nprovides: [platform]\ncapabilities: [../*.yaml]\n"},
        "service/maturity.yaml:3:16: capabilities: ../*.yaml leaves the service's directory;"
        " keep what is judged inside it\n",
    ),
    "a type of service that there is not": (
        {"maturity.yaml": "service: s\nprovides: [inference, platform]\ncapabilities: []\n"},
        "service/maturity.yaml: provides: inference,platform: not a type of service in Table 4; give one of:"
        " platform; development; inference; platform,development; platform,development,inference\n",
    ),
    "a name that moves the cursor": (
        {"maturity.yaml": 'service: "\\e[2Jx"\nprovides: [platform]\ncapabilities: []\n'},
        'service/maturity.yaml:1:1: service: "\\u001b[2Jx" is not of the form '
        "^[A-Za-z0-9\\u4e00-\\u9fff][A-Za-z0-9\\u4e00-\\u9fff ._-]{0,99}$\n",
    ),
    "a key that reverses text": (
        {"capabilities/network.yaml": "\u202eplatform: 1\n"},
        "service/capabilities/network.yaml:1:1: \\u202eplatform: unknown key; did you mean platform?\n",
    ),
}


@pytest.mark.parametrize("kind", MISTAKES)
def test_a_mistake_is_told_at_its_place_as_seen_from_here(run: Run, service: Service, kind: str) -> None:
    files, message = MISTAKES[kind]
    service(files)
    done = run("check", "service")
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


def test_all_mistakes_come_at_once(run: Run, service: Service) -> None:
    service({"capabilities/a.yaml": "a: 1\nb: 2\n", "capabilities/b.yaml": "c: ["})
    assert run("check", "service").stderr.split("\n") == [
        "service/capabilities/a.yaml:1:1: a: unknown key",
        "service/capabilities/a.yaml:2:1: b: unknown key",
        "service/capabilities/b.yaml:2:1: not YAML: did not find expected node content",
        "",
    ]


@pytest.mark.parametrize("directory", ["none", "none/", "."])
def test_a_directory_without_a_service(run: Run, directory: str) -> None:
    done = run("check", directory)
    place = "maturity.yaml" if directory == "." else "none/maturity.yaml"
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"{place}: there is no such file\nhelp: name the directory of a service, or write its maturity.yaml\n"
    )


def test_a_fifo_does_not_hang(run: Run, service: Service) -> None:
    root = service({})
    os.mkfifo(root / "capabilities" / "fifo.yaml")
    assert run("check", root).returncode == 0
    (root / "maturity.yaml").unlink()
    os.mkfifo(root / "maturity.yaml")
    done = run("check", "service")
    assert (done.returncode, done.stderr.split("\n")[0]) == (2, "service/maturity.yaml: there is no such file")


def test_an_engine_that_is_not_there_is_no_verdict(run: Run, service: Service) -> None:
    done = run("check", service({}), "--engine", "opa", PATH="/nowhere")
    assert (done.returncode, done.stdout) == (3, "")
    assert "Traceback" not in done.stderr
    assert done.stderr


def test_a_server_that_is_not_there_is_no_verdict(run: Run, service: Service) -> None:
    done = run("check", service({}), "--opa-url", "http://127.0.0.1:1")
    assert (done.returncode, done.stdout) == (3, "")
    assert "Traceback" not in done.stderr


def test_names_of_the_repository_move_no_cursor(run: Run, service: Service) -> None:
    settings = "service: s\nprovides: [platform]\ncapabilities: []\nsources: {c: {kubernetes: ['*.yml']}}\n"
    service({"maturity.yaml": settings, "\x1b[2J\u202e.yml": 'apiVersion: v1\nkind: "\\e[31m<b>\\r"\nmetadata: {}\n'})
    done = run("check", "service")
    assert "service/\\u001b[2J\\u202e.yml:1:1: \\u001b[31m<b>\\u000d: an object without a name\n" in done.stdout
    assert "\x1b" not in done.stdout
    markdown: Any = run("check", "service", "--format", "markdown").stdout
    assert "`\\u001b[2J\\u202e.yml:1:1` \\\\u001b\\[31m&lt;b&gt;\\\\u000d: an object without a name" in markdown
